package net.openmeet.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.schemas.ReleasedSchemas.Version;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenMessagesTest {

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void areWrittenInTheBytesThatWereReleased(Schema message) {
        assertThat(GoldenMessages.hex(message)).isEqualTo(newest(message).golden());
    }

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void areReadFromTheseBytesAsPeopleReadThem(Schema message) {
        Version newest = newest(message);

        assertThat(GoldenMessages.read(message, newest.schema(), newest.golden()))
                .isEqualTo(GoldenMessages.of(message));
    }

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void areReadFromTheBytesOfEveryEarlierVersion(Schema message) {
        assertThat(ReleasedSchemas.of(message))
                .allSatisfy(version -> assertThat(GoldenMessages.read(message, version.schema(), version.golden())
                                .get(0))
                        .as("the id, which comes first")
                        .isEqualTo(GoldenMessages.of(message).get(0)));
    }

    private static Version newest(Schema message) {
        ReleasedSchemas.releaseIfAsked(message);
        return ReleasedSchemas.of(message).getLast();
    }
}
