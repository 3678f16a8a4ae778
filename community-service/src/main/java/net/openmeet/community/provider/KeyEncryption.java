package net.openmeet.community.provider;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import org.springframework.stereotype.Component;

/** Private keys as they lie in the database: JWE with AES-256-GCM, so that a copy of the database signs nothing. */
@Component
class KeyEncryption {

    private final byte[] secret;

    KeyEncryption(ProviderSettings settings) {
        this.secret = settings.secret();
    }

    String encrypt(RSAKey pair) {
        JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .contentType("jwk+json")
                .keyID(pair.getKeyID())
                .build();
        var sealed = new JWEObject(header, new Payload(pair.toJSONString()));
        try {
            sealed.encrypt(new DirectEncrypter(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException("A signing key could not be encrypted", e);
        }
        return sealed.serialize();
    }

    RSAKey decrypt(String kid, String encrypted) {
        try {
            JWEObject sealed = JWEObject.parse(encrypted);
            sealed.decrypt(new DirectDecrypter(secret));
            return RSAKey.parse(sealed.getPayload().toString());
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(
                    "Signing key " + kid
                            + " can't be decrypted: openmeet.provider.key-secret is not the one it was stored"
                            + " with. Set the old secret, or delete the rows of signing_key, which ends all tokens.",
                    e);
        }
    }
}
