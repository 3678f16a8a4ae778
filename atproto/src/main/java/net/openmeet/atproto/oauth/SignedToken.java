package net.openmeet.atproto.oauth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import net.openmeet.atproto.Sha256;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;

/** A JWT with the one algorithm that all servers have to take, ES256 (RFC 7518 §3.4). */
final class SignedToken {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private SignedToken() {}

    static String of(Data.Fields header, Data.Fields claims, PrivateKey key) {
        String signed = encoded(header) + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has ES256, and the key is of P-256", impossible);
        }
    }

    static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    /** SHA-256 of a text, encoded. */
    static String digest(String text) {
        return encoded(Sha256.of(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(Data.Fields fields) {
        return encoded(DataJson.write(fields).getBytes(StandardCharsets.UTF_8));
    }
}
