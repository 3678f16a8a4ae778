package net.openmeet.atproto.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Stream;
import net.openmeet.atproto.Facts;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CheckingSignaturesTest {

    private static final byte[] MESSAGE = "Tuesday Yoga".getBytes(StandardCharsets.UTF_8);

    @TestFactory
    Stream<DynamicTest> agreesWithOthersOnWhatIsOne() {
        Data.Items fixtures = (Data.Items) DataJson.read(Facts.text("interop/crypto/signatures.json"));
        return fixtures.values().stream()
                .map(Data.Fields.class::cast)
                .map(fixture -> dynamicTest(fixture.text("comment").orElseThrow(), () -> agrees(fixture)));
    }

    private static void agrees(Data.Fields fixture) {
        byte[] message =
                Base64.getDecoder().decode(fixture.text("messageBase64").orElseThrow());
        byte[] signature =
                Base64.getDecoder().decode(fixture.text("signatureBase64").orElseThrow());
        VerificationKey multikey = VerificationKey.ofMultikey(
                fixture.text("publicKeyDid").orElseThrow().substring("did:key:".length()));
        VerificationKey older = VerificationKey.ofMethod(
                fixture.text("didDocSuite").orElseThrow(),
                fixture.text("publicKeyMultibase").orElseThrow());

        assertThat(older).isEqualTo(multikey);
        assertThat(Data.Flag.of(multikey.verifies(message, signature)))
                .isEqualTo(fixture.get("validSignature").orElseThrow());
    }

    @Test
    void agreesWithOthersOnKeys() {
        agreesOnKeys("interop/crypto/k256-keys.txt", SigningKey::k256);
        agreesOnKeys("interop/crypto/p256-keys.txt", SigningKey::p256);
    }

    private static void agreesOnKeys(String file, Function<byte[], SigningKey> curve) {
        assertThat(Facts.lines(file)).allSatisfy(line -> {
            SigningKey key = curve.apply(HexFormat.of().parseHex(line.substring(0, 64)));
            VerificationKey verification = key.verificationKey();
            assertThat(verification).hasToString(line.substring(65));
            assertThat(VerificationKey.ofMultikey(verification.multikey())).isEqualTo(verification);
            assertThat(verification.verifies(MESSAGE, key.sign(MESSAGE))).isTrue();
        });
    }

    @Test
    void takesNoOtherKeyMessageOrSignature() {
        SigningKey key = SigningKey.k256(secret(1));
        byte[] signature = key.sign(MESSAGE);

        assertThat(SigningKey.k256(secret(2)).verificationKey().verifies(MESSAGE, signature))
                .isFalse();
        assertThat(SigningKey.p256(secret(1)).verificationKey().verifies(MESSAGE, signature))
                .isFalse();
        assertThat(key.verificationKey().verifies(new byte[0], signature)).isFalse();
        assertThat(key.verificationKey().verifies(MESSAGE, new byte[64])).isFalse();
        assertThat(key.verificationKey().verifies(MESSAGE, Arrays.copyOf(signature, 63)))
                .isFalse();
        assertThat(key.verificationKey().verifies(MESSAGE, Arrays.copyOf(signature, 65)))
                .isFalse();
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThat(Stream.of(
                        "",
                        "z",
                        "m111",
                        "z0",
                        "z1",
                        "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
                        "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBm",
                        "z" + "2".repeat(10_000)))
                .allSatisfy(text -> assertThatExceptionOfType(InvalidAtprotoException.class)
                        .isThrownBy(() -> VerificationKey.ofMultikey(text)));
        assertThatExceptionOfType(InvalidAtprotoException.class)
                .isThrownBy(() -> VerificationKey.ofMethod(
                        "Ed25519VerificationKey2020", "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme"));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.k256(new byte[32]));
    }

    private static byte[] secret(int number) {
        byte[] secret = new byte[32];
        secret[31] = (byte) number;
        return secret;
    }
}
