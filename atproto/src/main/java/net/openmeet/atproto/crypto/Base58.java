package net.openmeet.atproto.crypto;

import java.math.BigInteger;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;

/** Base 58 with Bitcoin's digits, in which keys are written ({@code z} in multibase). */
final class Base58 {

    private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);

    /** More than an uncompressed point with its prefix has. */
    private static final int LONGEST = 100;

    private Base58() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            text.append(DIGITS.charAt(rest.mod(BASE).intValue()));
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        return text.reverse().toString();
    }

    static byte[] decode(String text) {
        if (text.length() > LONGEST) {
            throw malformed();
        }
        BigInteger value = BigInteger.ZERO;
        int zeros = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                throw malformed();
            }
            value = value.multiply(BASE).add(BigInteger.valueOf(digit));
            zeros += value.signum() == 0 ? 1 : 0;
        }
        byte[] magnitude = value.toByteArray();
        int sign = magnitude[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + magnitude.length - sign];
        System.arraycopy(magnitude, sign, bytes, zeros, magnitude.length - sign);
        return bytes;
    }

    private static InvalidAtprotoException malformed() {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not a key in base 58");
    }
}
