package net.openmeet.gateway.session;

/** What became of a session whose tokens have to be new. */
sealed interface RefreshResult {

    record Renewed(BrowserSession session) implements RefreshResult {}

    /** The issuer has ended it, or somebody signed out meanwhile. */
    record Over() implements RefreshResult {}

    /** The issuer can't be asked now. */
    record Unavailable() implements RefreshResult {}
}
