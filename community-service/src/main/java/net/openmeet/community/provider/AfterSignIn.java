package net.openmeet.community.provider;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a browser goes on once somebody has signed in. */
public final class AfterSignIn {

    private static final String AUTHORIZATION = "/oauth2/authorize?";

    /** Where nothing was interrupted. */
    public static final String HOME = "/";

    private AfterSignIn() {}

    /** Back to an interrupted authorization, and nowhere else: a link must not send people to a stranger's page. */
    public static URI page(String target) {
        try {
            return new URI(target.startsWith(AUTHORIZATION) ? target : HOME);
        } catch (URISyntaxException e) {
            return URI.create(HOME);
        }
    }
}
