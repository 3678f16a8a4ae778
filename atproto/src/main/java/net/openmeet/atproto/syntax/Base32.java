package net.openmeet.atproto.syntax;

/** Base 32 as CIDs have it (RFC 4648 §6): lower case, no padding, and no bits that don't count. */
final class Base32 {

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 8 / 5 + 1);
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = ((bits << 8) | (next & 0xff)) & 0xfff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(DIGITS.charAt((bits >>> held) & 31));
            }
        }
        return held == 0
                ? text.toString()
                : text.append(DIGITS.charAt((bits << (5 - held)) & 31)).toString();
    }

    static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int bits = 0;
        int held = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                throw Syntax.not("base 32", text);
            }
            bits = ((bits << 5) | digit) & 0xfff;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[length++] = (byte) (bits >>> held);
            }
        }
        if (held >= 5 || (bits & ((1 << held) - 1)) != 0) {
            throw Syntax.not("base 32", text);
        }
        return bytes;
    }
}
