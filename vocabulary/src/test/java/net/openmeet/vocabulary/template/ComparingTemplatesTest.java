package net.openmeet.vocabulary.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.openmeet.location.Location;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.change.FieldChanges;
import org.junit.jupiter.api.Test;

class ComparingTemplatesTest {

    private static final Template YOGA =
            new Template("Yoga", "All \"levels\"", 20, Location.ofNullable("Studio 1", null));

    @Test
    void findsNothingWhereNothingIsDifferent() {
        assertThat(differences(YOGA, YOGA)).isEmpty();
    }

    @Test
    void namesEachFieldWithItsOldAndItsNewValueAsJson() {
        Location online = Location.ofNullable("Studio 2", URI.create("https://example.org/yoga"));

        assertThat(differences(YOGA, new Template("Yoga", "", null, online)))
                .containsExactly(
                        new FieldChange("description", "\"All \\\"levels\\\"\"", "\"\""),
                        new FieldChange("capacity", "20", null),
                        new FieldChange("location.name", "\"Studio 1\"", "\"Studio 2\""),
                        new FieldChange("location.onlineUri", null, "\"https://example.org/yoga\""));
    }

    @Test
    void tellsWhatWasWhereThePlaceIsGone() {
        assertThat(differences(YOGA, new Template("Yoga", "All \"levels\"", 20, null)))
                .containsExactly(new FieldChange("location.name", "\"Studio 1\"", null));
    }

    private static List<FieldChange> differences(Template before, Template after) {
        var changes = new FieldChanges();
        TemplateChanges.compare(before, after, changes);
        return changes.all();
    }
}
