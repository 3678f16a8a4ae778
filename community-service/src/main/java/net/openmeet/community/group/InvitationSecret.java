package net.openmeet.community.group;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.text.ShownPath;

/**
 * What an invitation is known by that isn't somebody's by name: whoever has it is invited.
 *
 * @param text as it stands in its address
 */
public record InvitationSecret(String text) {

    /** 256 bits: nobody guesses one, so their hashes need no salt. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationSecret(
                ShownPath.SECRET + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What it is looked up by: how long that takes says nothing about the secret. */
    String hash() {
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "InvitationSecret";
    }
}
