package net.openmeet.community.merging;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import net.openmeet.platform.hash.Sha256;

/**
 * By which the owner of an account proves to another one that it is hers.
 *
 * @param text as she was told
 */
public record MergeCode(String text) {

    /** 256 bits: nobody guesses one, so their hashes need no salt. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    static MergeCode random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new MergeCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What it is looked up by: how long that takes says nothing about the code. */
    String hash() {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "MergeCode";
    }
}
