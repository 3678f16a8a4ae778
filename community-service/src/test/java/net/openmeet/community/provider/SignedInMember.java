package net.openmeet.community.provider;

import java.net.URI;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.platform.test.Api;
import tools.jackson.databind.JsonNode;

/** A browser in which somebody has signed in by mail, and what its client has got. */
final class SignedInMember {

    private static final MailReader MAILS = new MailReader();

    final Browser browser;
    final FrontEnd frontEnd;
    final JsonNode tokens;
    final Api member;

    /**
     * Signs somebody in.
     *
     * @param mail the how manieth one to this address the code is in
     */
    SignedInMember(URI service, Api api, String userAgent, String address, int mail) {
        this.browser = new Browser(service, userAgent);
        this.frontEnd = new FrontEnd(service, browser);
        this.tokens = MAILS.signIn(browser, frontEnd, address, mail);
        this.member = with(api, tokens);
    }

    static Api with(Api api, JsonNode tokens) {
        return api.with("Authorization", "Bearer " + tokens.path("access_token").asString());
    }

    String id() {
        return FrontEnd.claims(tokens, "access_token").path("sid").asString();
    }

    int refreshes() {
        return frontEnd.refresh(tokens.path("refresh_token").asString()).statusCode();
    }
}
