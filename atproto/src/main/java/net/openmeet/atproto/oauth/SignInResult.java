package net.openmeet.atproto.oauth;

/** What became of beginning a sign-in. */
public sealed interface SignInResult {

    /** The server waits for the person. */
    record Begun(SignIn signIn) implements SignInResult {}

    /** The server says no. */
    record Refused(String error) implements SignInResult {}

    /** There was no whole answer. */
    record Unanswered(String why) implements SignInResult {}
}
