package net.openmeet.atproto.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import net.openmeet.atproto.Facts;
import net.openmeet.atproto.InvalidAtprotoException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EncodingValuesTest {

    @TestFactory
    Stream<DynamicTest> agreesWithOthersOnBytesAndCids() {
        Data.Items fixtures = (Data.Items) DataJson.read(Facts.text("interop/data-model/fixtures.json"));
        return fixtures.values().stream()
                .map(Data.Fields.class::cast)
                .map(fixture -> dynamicTest(fixture.text("cid").orElseThrow(), () -> agrees(fixture)));
    }

    private static void agrees(Data.Fields fixture) {
        Data value = fixture.get("json").orElseThrow();
        byte[] cbor = Base64.getDecoder().decode(fixture.text("cbor_base64").orElseThrow());

        assertThat(DagCbor.encode(value)).isEqualTo(cbor);
        assertThat(DagCbor.decode(cbor)).isEqualTo(value);
        assertThat(DagCbor.cid(value)).hasToString(fixture.text("cid").orElseThrow());
        assertThat(DataJson.read(DataJson.write(value))).isEqualTo(value);
    }

    @Test
    void takesTheJsonThatOthersTake() {
        assertThat(Facts.lines("interop/data-model/valid.jsonl")).allSatisfy(json -> {
            Data value = DataJson.read(json);
            assertThat(DagCbor.decode(DagCbor.encode(value))).isEqualTo(value);
        });
    }

    @Test
    void refusesTheJsonThatOthersRefuse() {
        assertThat(Facts.lines("interop/data-model/invalid.jsonl"))
                .allSatisfy(json ->
                        assertThatExceptionOfType(InvalidAtprotoException.class).isThrownBy(() -> DataJson.read(json)));
    }

    @Test
    void refusesJsonThatMeansTwoThingsOrNothing() {
        assertThat(Stream.of(
                        "",
                        "{",
                        "[1",
                        "{} {}",
                        "{\"a\": 1, \"a\": 2}",
                        "\"\\ud800\"",
                        "9223372036854775808",
                        "1e999999999",
                        "NaN",
                        "[".repeat(70) + "]".repeat(70)))
                .allSatisfy(json ->
                        assertThatExceptionOfType(InvalidAtprotoException.class).isThrownBy(() -> DataJson.read(json)));
    }

    @Test
    void putsShorterNamesFirst() {
        Data value = new Data.Fields(Map.of("b", new Data.Whole(1), "aa", new Data.Whole(2), "a", new Data.Whole(3)));

        assertThat(DagCbor.encode(value))
                .containsExactly(0xa3, 0x61, 0x61, 0x03, 0x61, 0x62, 0x01, 0x62, 0x61, 0x61, 0x02);
    }

    @Test
    void keepsNumbersOf64Bits() {
        assertThat(Stream.of(0L, 23L, 24L, 255L, 256L, 65_535L, 65_536L, 4_294_967_295L, 4_294_967_296L, Long.MAX_VALUE)
                        .flatMap(number -> Stream.of(number, -1 - number)))
                .allSatisfy(number -> assertThat(DagCbor.decode(DagCbor.encode(new Data.Whole(number))))
                        .isEqualTo(new Data.Whole(number)));
    }
}
