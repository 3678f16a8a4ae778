package net.openmeet.gateway.signin;

import net.openmeet.gateway.session.BrowserSession;

/** How a sign-in ended. */
sealed interface SignInResult {

    record SignedIn(BrowserSession session, ReturnPath target) implements SignInResult {}

    /** Nothing of what came back can be used; trying again may help. */
    record Failed() implements SignInResult {}

    /** The issuer can't be reached. */
    record Unavailable() implements SignInResult {}
}
