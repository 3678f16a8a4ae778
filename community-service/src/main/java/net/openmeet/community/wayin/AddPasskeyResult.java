package net.openmeet.community.wayin;

/** What became of a new passkey. */
public sealed interface AddPasskeyResult {

    record Added(Passkey passkey) implements AddPasskeyResult {}

    /** It isn't what was asked for: another challenge, page or domain, a key that we can't use, or nobody was verified. */
    record Refused() implements AddPasskeyResult {}

    /** None is waited for in this session: one was added already, or it took too long. */
    record Closed() implements AddPasskeyResult {}

    /** It leads into an account already. */
    record Taken() implements AddPasskeyResult {}

    /** The account has as many as it may have. */
    record TooMany(int most) implements AddPasskeyResult {}
}
