package net.openmeet.schemas;

import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCompatibilityTest {

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void holdsBothWaysBetweenEveryReleasedVersionAndToday(Schema message) {
        for (Schema released : ReleasedSchemas.of(message)) {
            assertThat(canRead(message, released))
                    .as("today reads what was released")
                    .isTrue();
            assertThat(canRead(released, message))
                    .as("what was released reads today")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void isWrittenDownForEveryVersion(Schema message) {
        if (System.getProperty("openmeet.schemas.release") != null
                && !ReleasedSchemas.of(message).contains(message)) {
            ReleasedSchemas.release(message);
        }
        List<Schema> released = ReleasedSchemas.of(message);
        assertThat(released)
                .as("a changed schema is a new version: run with -Dopenmeet.schemas.release and commit the file")
                .isNotEmpty();
        assertThat(released.getLast()).isEqualTo(message);
    }

    @Test
    void wouldNotHoldForAFieldAddedWithoutADefault() {
        Schema before = new Schema.Parser().parse("""
                {"type": "record", "name": "Planted", "fields": []}""");
        Schema after = new Schema.Parser().parse("""
                {"type": "record", "name": "Planted", "fields": [{"name": "added", "type": "string"}]}""");
        assertThat(canRead(after, before)).isFalse();
    }

    private static boolean canRead(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getType()
                == COMPATIBLE;
    }
}
