package net.openmeet.vocabulary.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import net.openmeet.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OverridingATemplateTest {

    private static final Template YOGA = new Template("Yoga", "All levels", 20, Location.ofNullable("Studio 1", null));

    @Test
    void followsWhereNothingIsSet() {
        assertThat(TemplateOverrides.NONE.over(YOGA)).isSameAs(YOGA);
    }

    @Test
    void setsOneFieldAndFollowsInAllOthers() {
        TemplateOverrides outing = TemplateOverrides.NONE.with(TemplateField.CAPACITY, 5);

        assertThat(outing.over(YOGA)).isEqualTo(new Template("Yoga", "All levels", 5, YOGA.location()));
        assertThat(outing.fields()).containsExactly(TemplateField.CAPACITY);
    }

    @Test
    void tellsNoPlaceFromThePlaceOfTheSeries() {
        TemplateOverrides nowhere = TemplateOverrides.NONE.with(TemplateField.LOCATION, null);

        assertThat(nowhere.over(YOGA).location()).isNull();
        assertThat(nowhere.reverted(TemplateField.LOCATION)).isEqualTo(TemplateOverrides.NONE);
        assertThat(stored(nowhere)).isEqualTo(nowhere).isNotEqualTo(TemplateOverrides.NONE);
    }

    @Test
    void refusesWhatNoTemplateHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateOverrides.NONE.with(TemplateField.NAME, null));
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateOverrides.NONE.with(TemplateField.CAPACITY, -1));
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> TemplateOverrides.NONE.with(TemplateField.CAPACITY, "20"));
    }

    @Test
    void readsWhatWasStoredBefore() {
        ObjectNode old = JsonMapper.shared().readValue("""
                {"start": "2026-03-05T18:00", "duration": "PT2H", "name": "Old", "somethingOlder": 1,
                 "location": {"name": "Church", "onlineUri": "https://example.org/yoga"}}
                """, ObjectNode.class);

        assertThat(TemplateJson.overrides(old).over(YOGA))
                .isEqualTo(new Template(
                        "Old",
                        "All levels",
                        20,
                        Location.ofNullable("Church", URI.create("https://example.org/yoga"))));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEachFieldInTheDatabase(TemplateField field) {
        TemplateOverrides set = TemplateOverrides.NONE.with(field, field.in(YOGA));

        assertThat(stored(set)).isEqualTo(set);
        assertThat(TemplateJson.template(TemplateJson.write(YOGA))).isEqualTo(YOGA);
    }

    private static TemplateOverrides stored(TemplateOverrides overrides) {
        return TemplateJson.overrides(TemplateJson.write(overrides));
    }
}
