package net.openmeet.atproto;

import java.util.Locale;

/** Why something from the network is refused. The name in kebab case is the code that metrics and logs show: never rename one. */
public enum Problem {
    /** It isn't what the grammar or the encoding allows. */
    MALFORMED,
    /** It has more bytes, items or levels than we take. */
    TOO_LARGE,
    /** A block isn't what its CID names. */
    WRONG_HASH,
    /** A block that is needed to tell isn't there. */
    MISSING_BLOCK,
    /** A repository's tree isn't one, or isn't what a commit says of it. */
    INVALID_TREE,
    /** A signature isn't by the key, or not in the one form that counts. */
    INVALID_SIGNATURE,
    /** What a frame says of a commit isn't what the commit says. */
    CONTRADICTION,
    /** It would have us ask something that a stranger may not have us ask. */
    FORBIDDEN_ADDRESS;

    /** In kebab case, such as {@code wrong-hash}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
