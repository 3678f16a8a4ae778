package net.openmeet.occurrence.subscription;

import java.security.SecureRandom;
import java.util.Base64;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.text.ShownPath;

/**
 * What the address of a personal feed is known by, and who has it reads the feed.
 *
 * @param text as it stands in the address
 */
public record FeedSecret(String text) {

    /** 256 bits: nobody guesses one, so their hashes need no salt. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(
                ShownPath.SECRET + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What it is looked up by: how long that takes says nothing about the secret. */
    byte[] hash() {
        return Sha256.of(text);
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
