package net.openmeet.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenMessagesTest {

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void areReadFromTheirBytesAsPeopleReadThem(Schema message) throws IOException {
        if (System.getProperty("openmeet.schemas.release") != null
                && Files.notExists(GoldenMessages.hexFile(message))) {
            String hex = HexFormat.of().formatHex(GoldenMessages.toBinary(GoldenMessages.fromJson(message)));
            Files.writeString(GoldenMessages.hexFile(message), hex + "\n");
        }
        assertThat(GoldenMessages.fromBinary(message)).isEqualTo(GoldenMessages.fromJson(message));
    }

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void areWrittenToTheSameBytes(Schema message) {
        assertThat(GoldenMessages.toBinary(GoldenMessages.fromJson(message)))
                .isEqualTo(GoldenMessages.toBinary(GoldenMessages.fromBinary(message)));
    }
}
