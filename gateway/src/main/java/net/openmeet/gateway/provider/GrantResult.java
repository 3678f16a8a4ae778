package net.openmeet.gateway.provider;

/** What became of asking the issuer for tokens. */
public sealed interface GrantResult {

    record Granted(IssuedTokens tokens) implements GrantResult {}

    /** The code or refresh token is not good, or not any more. */
    record Refused() implements GrantResult {}

    /** The issuer can't be asked now, or says that we ask wrongly: nothing is known of the code or token. */
    record Unavailable() implements GrantResult {}
}
