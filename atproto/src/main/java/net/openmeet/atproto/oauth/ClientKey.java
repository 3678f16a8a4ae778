package net.openmeet.atproto.oauth;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import net.openmeet.atproto.data.Data;
import org.bouncycastle.util.BigIntegers;

/** A pair of keys of P-256: a session's, which proves that tokens are in the hands that they were given to, or a client's, which proves who it is. */
public final class ClientKey {

    private static final int NUMBER = 32;

    private final PrivateKey secret;
    private final ECPublicKey open;

    private ClientKey(PrivateKey secret, ECPublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new one. */
    public static ClientKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return new ClientKey(pair.getPrivate(), (ECPublicKey) pair.getPublic());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has P-256", impossible);
        }
    }

    /**
     * One that was kept.
     *
     * @param pkcs8 as {@link #secret()} gave it
     * @param x509 as {@link #open()} gave it
     * @throws IllegalArgumentException where they aren't keys
     */
    public static ClientKey of(byte[] pkcs8, byte[] x509) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new ClientKey(factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)), (ECPublicKey)
                    factory.generatePublic(new X509EncodedKeySpec(x509)));
        } catch (GeneralSecurityException notKeys) {
            throw new IllegalArgumentException("Not keys of P-256", notKeys);
        }
    }

    /** The private key, to be kept where nobody reads it. */
    public byte[] secret() {
        return secret.getEncoded();
    }

    /** The public key. */
    public byte[] open() {
        return open.getEncoded();
    }

    /** The public key as a JWK (RFC 7517), with the members that its thumbprint has. */
    public Data.Fields jwk() {
        return new Data.Fields(Map.of(
                "kty", new Data.Text("EC"),
                "crv", new Data.Text("P-256"),
                "x", new Data.Text(number(open.getW().getAffineX())),
                "y", new Data.Text(number(open.getW().getAffineY()))));
    }

    /** What names the key (RFC 7638). */
    public String thumbprint() {
        return SignedToken.digest("{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\""
                + number(open.getW().getAffineX()) + "\",\"y\":\""
                + number(open.getW().getAffineY()) + "\"}");
    }

    PrivateKey signing() {
        return secret;
    }

    private static String number(BigInteger number) {
        return SignedToken.encoded(BigIntegers.asUnsignedByteArray(NUMBER, number));
    }
}
