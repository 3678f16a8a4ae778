package net.openmeet.benchmarks.signatures;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** As JWS (RFC 7518, RFC 8037) names them, with the keys that each would have here. */
public enum Algorithm {
    RS256("RSA", 2048, "SHA256withRSA"),
    ES256("EC", 256, "SHA256withECDSAinP1363Format"),
    EdDSA("Ed25519", 255, "Ed25519");

    private final String keys;
    private final int bits;
    final String signature;

    Algorithm(String keys, int bits, String signature) {
        this.keys = keys;
        this.bits = bits;
        this.signature = signature;
    }

    KeyPair generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(keys);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }
}
