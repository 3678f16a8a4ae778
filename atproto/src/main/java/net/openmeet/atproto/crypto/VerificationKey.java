package net.openmeet.atproto.crypto;

import java.math.BigInteger;
import java.util.Arrays;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.Sha256;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECPoint;

/**
 * The public key by which commits are checked (atproto.com/specs/cryptography). Equal where curve and point are, in whichever form it was written.
 */
public final class VerificationKey {

    private static final int NUMBER = 32;

    private final Curve curve;
    private final ECPoint point;

    private VerificationKey(Curve curve, ECPoint point) {
        this.curve = curve;
        this.point = point.normalize();
    }

    static VerificationKey of(Curve curve, ECPoint point) {
        return new VerificationKey(curve, point);
    }

    /**
     * Reads {@code publicKeyMultibase} of a {@code Multikey}: the curve stands in the key.
     *
     * @throws InvalidAtprotoException where it is none of the two curves, or no point of it
     */
    public static VerificationKey ofMultikey(String multibase) {
        byte[] bytes = multibase(multibase);
        for (Curve curve : Curve.ALL) {
            byte[] prefix = curve.prefix();
            if (bytes.length > prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length)) {
                return new VerificationKey(curve, point(curve, Arrays.copyOfRange(bytes, prefix.length, bytes.length)));
            }
        }
        throw malformed("no curve of AT Protocol");
    }

    /**
     * Reads a verification method's key in either form that DID documents have: {@code Multikey}, and the older types whose name says the curve, with a point
     * that may be uncompressed.
     *
     * @throws InvalidAtprotoException where the type is another, or the key none
     */
    public static VerificationKey ofMethod(String type, String multibase) {
        return switch (type) {
            case "Multikey" -> ofMultikey(multibase);
            case "EcdsaSecp256k1VerificationKey2019" ->
                new VerificationKey(Curve.K256, point(Curve.K256, multibase(multibase)));
            case "EcdsaSecp256r1VerificationKey2019" ->
                new VerificationKey(Curve.P256, point(Curve.P256, multibase(multibase)));
            default -> throw malformed("a type of key that we don't know");
        };
    }

    /** As {@code Multikey} has it; with {@code did:key:} before it, a DID. */
    public String multikey() {
        byte[] encoded = point.getEncoded(true);
        byte[] bytes = Arrays.copyOf(curve.prefix(), 2 + encoded.length);
        System.arraycopy(encoded, 0, bytes, 2, encoded.length);
        return "z" + Base58.encode(bytes);
    }

    /**
     * Whether the key made the signature: 64 bytes, of the two possible ones that with the lower S. Any other form is no signature, so that nobody makes a second
     * commit of one without the key.
     */
    public boolean verifies(byte[] message, byte[] signature) {
        if (signature.length != 2 * NUMBER) {
            return false;
        }
        BigInteger r = new BigInteger(1, signature, 0, NUMBER);
        BigInteger s = new BigInteger(1, signature, NUMBER, NUMBER);
        var signer = new ECDSASigner();
        signer.init(false, new ECPublicKeyParameters(point, curve.parameters()));
        return curve.isLow(s) && signer.verifySignature(Sha256.of(message), r, s);
    }

    private static byte[] multibase(String text) {
        if (!text.startsWith("z")) {
            throw malformed("not base 58");
        }
        return Base58.decode(text.substring(1));
    }

    private static ECPoint point(Curve curve, byte[] encoded) {
        boolean compressed = encoded.length == 1 + NUMBER && (encoded[0] == 2 || encoded[0] == 3);
        boolean whole = encoded.length == 1 + 2 * NUMBER && encoded[0] == 4;
        if (!compressed && !whole) {
            throw malformed("no point");
        }
        try {
            return curve.parameters()
                    .validatePublicPoint(curve.parameters().getCurve().decodePoint(encoded));
        } catch (IllegalArgumentException notAPoint) {
            throw new InvalidAtprotoException(Problem.MALFORMED, "Not a key: no point of its curve", notAPoint);
        }
    }

    private static InvalidAtprotoException malformed(String what) {
        return new InvalidAtprotoException(Problem.MALFORMED, "Not a key: " + what);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationKey that && curve == that.curve && point.equals(that.point);
    }

    @Override
    public int hashCode() {
        return point.hashCode();
    }

    @Override
    public String toString() {
        return "did:key:" + multikey();
    }
}
