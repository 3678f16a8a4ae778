package net.openmeet.vocabulary.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.junit.jupiter.api.Test;

class ImportingAgainTest {

    private final ImportMerge merge = new ImportMerge();

    @Test
    void takesWhatNobodyHasChangedHere() {
        assertThat(merge.merge("name", "Games", "Games", "Board games")).isEqualTo("Board games");
        assertThat(merge.taken()).containsExactly("name");
        assertThat(merge.kept()).isEmpty();
    }

    @Test
    void keepsWhatWasChangedHere() {
        assertThat(merge.merge("name", "Games", "Our games", "Board games")).isEqualTo("Our games");
        assertThat(merge.kept()).containsExactly("name");
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void saysNothingOfWhatTheFileHasNotChangedOrIsSoAlready() {
        assertThat(merge.merge("name", "Games", "Our games", "Games")).isEqualTo("Our games");
        assertThat(merge.merge("name", "Games", "Board games", "Board games")).isEqualTo("Board games");
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.kept()).isEmpty();
    }

    @Test
    void mergesATemplateFieldByField() {
        var was = new Template("Games", "Bring some", null, null);
        Template is = was.with(TemplateField.NAME, "Our games").with(TemplateField.CAPACITY, 12);
        Template says =
                new Template("Board games", "Bring none", null, null).with(TemplateField.TAGS, List.of("games"));

        Template merged = merge.template(was, is, says);

        assertThat(merged)
                .isEqualTo(is.with(TemplateField.DESCRIPTION, "Bring none").with(TemplateField.TAGS, List.of("games")));
        assertThat(merge.taken()).containsExactlyInAnyOrder("description", "tags");
        assertThat(merge.kept()).containsExactly("name");
    }

    @Test
    void takesThatADateFollowsItsSeriesAgainForAValue() {
        TemplateOverrides was =
                TemplateOverrides.NONE.with(TemplateField.NAME, "Finale").with(TemplateField.LOCATION, null);
        TemplateOverrides is = was.with(TemplateField.NAME, "Our finale");

        TemplateOverrides merged = merge.overrides(was, is, TemplateOverrides.NONE);

        assertThat(merged).isEqualTo(TemplateOverrides.NONE.with(TemplateField.NAME, "Our finale"));
        assertThat(merge.taken()).containsExactly("location");
        assertThat(merge.kept()).containsExactly("name");
    }
}
