package net.openmeet.community.account.web;

import net.openmeet.community.account.SignedIn;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Caller;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token says about whoever comes with it, for the account that they may not have yet. */
public final class FirstSight {

    private FirstSight() {}

    public static SignedIn of(Caller caller, Jwt token) {
        return new SignedIn(
                caller.accountId(),
                token.getClaimAsString("preferred_username"),
                token.getClaimAsString("name"),
                Change.by(caller.accountId()));
    }
}
