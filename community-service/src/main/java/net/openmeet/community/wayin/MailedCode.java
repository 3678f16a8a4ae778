package net.openmeet.community.wayin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import net.openmeet.platform.hash.Sha256;

/**
 * A code that goes out by mail: eight digits, so that a day of guessing at an address finds it with less than one in fifty thousand.
 *
 * @param digits as they are compared, without spaces
 */
record MailedCode(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DIGITS = 8;
    private static final int CODES = 100_000_000;

    static MailedCode random() {
        return new MailedCode(String.format("%0" + DIGITS + "d", RANDOM.nextInt(CODES)));
    }

    /** What somebody typed or pasted, whatever stands between the digits. */
    static MailedCode typed(String text) {
        return new MailedCode(text.codePoints()
                .filter(Character::isDigit)
                .limit(DIGITS + 1)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** In two groups, as people read it out. */
    String shown() {
        return digits.substring(0, DIGITS / 2) + " " + digits.substring(DIGITS / 2);
    }

    /** How it lies in the database: not alone, so that equal codes don't show. */
    String hash(UUID proofId) {
        return HexFormat.of().formatHex(Sha256.of(proofId + ":" + digits));
    }

    /** Takes the same time for every code. */
    boolean matches(AddressProof proof) {
        return MessageDigest.isEqual(
                hash(proof.id()).getBytes(StandardCharsets.US_ASCII),
                proof.codeHash().getBytes(StandardCharsets.US_ASCII));
    }
}
