package net.openmeet.schemas;

import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.openmeet.schemas.ReleasedSchemas.Version;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCompatibilityTest {

    private static final String OLD_WITH_NEW = "a message of today can't be read with version 1";
    private static final String NEW_WITH_OLD = "a message of version 1 can't be read today";

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void holdsBothWaysBetweenEveryReleasedVersionAndToday(Schema message) {
        assertThat(ReleasedSchemas.of(message))
                .allSatisfy(version -> assertThat(breaks(message, version)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void isWrittenDownForEveryVersion(Schema message) {
        ReleasedSchemas.releaseIfAsked(message);
        List<Version> released = ReleasedSchemas.of(message);
        assertThat(released)
                .as("a changed schema is a new version: run with -Dopenmeet.schemas.release and commit the files")
                .isNotEmpty();
        assertThat(released.getLast().schema()).isEqualTo(message);
    }

    @Test
    void isOwedToEveryMessageThatWasEverPublished() {
        assertThat(PublishedSchemas.ofMessages().map(Schema::getName).collect(Collectors.toSet()))
                .as("topics are kept for ever, and so is what is needed to read them")
                .containsAll(ReleasedSchemas.records());
    }

    @Test
    void isBrokenByAFieldAddedWithoutADefault() {
        assertThat(breaks(planted("{\"name\": \"added\", \"type\": \"string\"}"), new Version(1, planted(""), "")))
                .containsExactly(NEW_WITH_OLD);
    }

    @Test
    void isBrokenByAFieldTakenAwayThatHadNoDefault() {
        assertThat(breaks(planted(""), new Version(1, planted("{\"name\": \"removed\", \"type\": \"string\"}"), "")))
                .containsExactly(OLD_WITH_NEW);
    }

    @Test
    void isBrokenOneWayByANewNameWithAnAlias() {
        assertThat(breaks(
                        planted("{\"name\": \"renamed\", \"aliases\": [\"named\"], \"type\": \"string\"}"),
                        new Version(1, planted("{\"name\": \"named\", \"type\": \"string\"}"), "")))
                .containsExactly(OLD_WITH_NEW);
    }

    @Test
    void isBrokenBothWaysByAnotherType() {
        assertThat(breaks(
                        planted("{\"name\": \"size\", \"type\": \"string\"}"),
                        new Version(1, planted("{\"name\": \"size\", \"type\": \"long\"}"), "")))
                .containsExactly(NEW_WITH_OLD, OLD_WITH_NEW);
    }

    private static List<String> breaks(Schema today, Version released) {
        List<String> found = new ArrayList<>();
        if (!canRead(today, released.schema())) {
            found.add("a message of version " + released.number() + " can't be read today");
        }
        if (!canRead(released.schema(), today)) {
            found.add("a message of today can't be read with version " + released.number());
        }
        return found;
    }

    private static boolean canRead(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getType()
                == COMPATIBLE;
    }

    private static Schema planted(String fields) {
        return new Schema.Parser().parse("{\"type\": \"record\", \"name\": \"Planted\", \"fields\": [" + fields + "]}");
    }
}
