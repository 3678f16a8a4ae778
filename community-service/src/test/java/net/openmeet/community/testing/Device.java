package net.openmeet.community.testing;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import net.openmeet.platform.hash.Sha256;
import net.openmeet.platform.id.Uuids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device with one passkey, and the browser in front of it. Says what it is told to, also what no honest one would: fields are public for that.
 */
public final class Device {

    public static final int PRESENT = 1;
    public static final int VERIFIED = 4;
    public static final int BACKUP_ELIGIBLE = 8;
    public static final int BACKED_UP = 16;
    private static final int ATTESTED = 64;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectConverter CONVERTER = new ObjectConverter();

    public String origin;
    public String domain;
    public int flags = PRESENT | VERIFIED | BACKUP_ELIGIBLE | BACKED_UP;

    /** Of signatures; grows with each, unless it is 0, as with passkeys that are synchronised. */
    public int counter;

    public boolean crossOrigin;
    public byte[] credentialId = Uuids.next().toString().getBytes(StandardCharsets.US_ASCII);
    public String userHandle = "";
    private KeyPair keys = newKeys();

    public Device(String origin, String domain) {
        this.origin = origin;
        this.domain = domain;
    }

    /** Another one that has the same key, and the counter as it is now. */
    public Device copy() {
        var copy = new Device(origin, domain);
        copy.flags = flags;
        copy.counter = counter;
        copy.credentialId = credentialId;
        copy.userHandle = userHandle;
        copy.keys = keys;
        return copy;
    }

    public void forgetKey() {
        keys = newKeys();
    }

    public String id() {
        return text(credentialId);
    }

    /** What it makes of options, as the browser's toJSON writes it. */
    public String create(JsonNode options) {
        userHandle = options.path("user").path("id").asString();
        return created(options.path("challenge").asString());
    }

    public String created(String challenge) {
        return created(challenge, Map.of("fmt", "none", "attStmt", Map.of()));
    }

    /** The same with an attestation statement. */
    public String created(String challenge, Map<String, Object> statement) {
        Map<String, Object> attestation = new LinkedHashMap<>(statement);
        attestation.put("authData", attestedData());
        return created(challenge, CONVERTER.getCborMapper().writeValueAsBytes(attestation));
    }

    /** The same with an attestation object of any bytes. */
    public String created(String challenge, byte[] attestation) {
        return JSON.writeValueAsString(Map.of(
                "id", id(),
                "rawId", id(),
                "type", "public-key",
                "clientExtensionResults", Map.of("credProps", Map.of("rk", true)),
                "response",
                        Map.of(
                                "clientDataJSON", text(clientData("webauthn.create", challenge)),
                                "attestationObject", text(attestation),
                                "transports", new String[] {"internal", "hybrid"})));
    }

    /** Data with the public key, and a statement by the device's own key over it. */
    public Map<String, Object> selfAttestation(String challenge) {
        byte[] signature = sign(attestedData(), Sha256.of(clientData("webauthn.create", challenge)));
        return Map.of("fmt", "packed", "attStmt", Map.of("alg", -7, "sig", signature));
    }

    /** What it signs for a challenge, as the browser's toJSON writes it. */
    public String present(String challenge) {
        if (counter > 0) {
            counter++;
        }
        byte[] client = clientData("webauthn.get", challenge);
        byte[] data = data(flags, new byte[0]);
        return JSON.writeValueAsString(Map.of(
                "id",
                id(),
                "type",
                "public-key",
                "response",
                Map.of(
                        "clientDataJSON",
                        text(client),
                        "authenticatorData",
                        text(data),
                        "signature",
                        text(sign(data, Sha256.of(client))),
                        "userHandle",
                        userHandle)));
    }

    private byte[] clientData(String type, String challenge) {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", crossOrigin));
    }

    private byte[] attestedData() {
        byte[] key = CONVERTER
                .getCborMapper()
                .writeValueAsBytes(EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        return data(
                flags | ATTESTED,
                ByteBuffer.allocate(18 + credentialId.length + key.length)
                        .put(new byte[16])
                        .putShort((short) credentialId.length)
                        .put(credentialId)
                        .put(key)
                        .array());
    }

    private byte[] data(int allFlags, byte[] attested) {
        return ByteBuffer.allocate(37 + attested.length)
                .put(Sha256.of(domain))
                .put((byte) allFlags)
                .putInt(counter)
                .put(attested)
                .array();
    }

    private byte[] sign(byte[]... parts) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
