package net.openmeet.community.wayin;

import java.util.UUID;

/** What a presented passkey led to. */
public sealed interface PasskeySignInResult {

    /** It is known who this is. */
    record SignedIn(UUID accountId) implements PasskeySignInResult {}

    /** It leads nowhere: unknown, removed, of somebody else, for another page, or there may be two of it. Which, nobody is told. */
    record Refused() implements PasskeySignInResult {}

    /** No passkey is waited for in this browser: one was presented already, or it took too long. */
    record Closed() implements PasskeySignInResult {}
}
