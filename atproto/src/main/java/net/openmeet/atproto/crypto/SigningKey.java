package net.openmeet.atproto.crypto;

import java.math.BigInteger;
import java.util.Arrays;
import net.openmeet.atproto.Sha256;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/** The private key that commits are signed with, for whoever makes repositories: a PDS, or what stands in for one. */
public final class SigningKey {

    private static final int NUMBER = 32;

    private final Curve curve;
    private final BigInteger secret;

    private SigningKey(Curve curve, byte[] secret) {
        this.curve = curve;
        this.secret = new BigInteger(1, secret);
        if (this.secret.signum() == 0
                || this.secret.compareTo(curve.parameters().getN()) >= 0) {
            throw new IllegalArgumentException("Not a secret of the curve");
        }
    }

    /** A key of secp256k1. */
    public static SigningKey k256(byte[] secret) {
        return new SigningKey(Curve.K256, secret);
    }

    /** A key of P-256. */
    public static SigningKey p256(byte[] secret) {
        return new SigningKey(Curve.P256, secret);
    }

    /** The key that verifies what this one signs. */
    public VerificationKey verificationKey() {
        return VerificationKey.of(
                curve,
                new FixedPointCombMultiplier().multiply(curve.parameters().getG(), secret));
    }

    /** The one signature of a message (RFC 6979), with the lower S: 64 bytes. */
    public byte[] sign(byte[] message) {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, new ECPrivateKeyParameters(secret, curve.parameters()));
        BigInteger[] numbers = signer.generateSignature(Sha256.of(message));
        BigInteger s =
                curve.isLow(numbers[1]) ? numbers[1] : curve.parameters().getN().subtract(numbers[1]);
        byte[] signature = Arrays.copyOf(BigIntegers.asUnsignedByteArray(NUMBER, numbers[0]), 2 * NUMBER);
        System.arraycopy(BigIntegers.asUnsignedByteArray(NUMBER, s), 0, signature, NUMBER, NUMBER);
        return signature;
    }
}
