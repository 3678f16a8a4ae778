package net.openmeet.series.series;

import static net.openmeet.series.series.TuesdayYoga.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangingASeriesTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final Series series = TuesdayYoga.series();

    @Test
    void decidesWhichFieldsAreDifferentAndRaisesTheVersion() {
        var bigger = new Template(
                "Tuesday Yoga", "Bring a mat", 25, TuesdayYoga.template().location());

        assertThat(change(TuesdayYoga.revision(bigger, Visibility.UNLISTED), "tuesday-yoga-x1"))
                .hasValueSatisfying(fact -> {
                    assertThat(fact.version()).isEqualTo(2);
                    assertThat(fact.change()).isEqualTo(TuesdayYoga.CHANGE);
                    assertThat(fact.changes())
                            .containsExactly(
                                    new FieldChange("description", "\"All levels\"", "\"Bring a mat\""),
                                    new FieldChange("capacity", "20", "25"),
                                    new FieldChange("visibility", "\"public\"", "\"unlisted\""),
                                    new FieldChange("slug", "\"tuesday-yoga\"", "\"tuesday-yoga-x1\""));
                });
    }

    @Test
    void decidesNothingWhereNothingIsDifferent() {
        assertThat(change(TuesdayYoga.revision(TuesdayYoga.template(), Visibility.PUBLIC), series.slug()))
                .isEmpty();
    }

    @Test
    void becomesWhatTheFactSays() {
        var renamed = new Template("Wednesday Yoga", "", null, null);

        Series after = change(TuesdayYoga.revision(renamed, Visibility.PUBLIC), series.slug())
                .orElseThrow()
                .series();

        assertThat(after.phases().first().template()).isEqualTo(renamed);
        assertThat(after.slug()).isEqualTo("tuesday-yoga");
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.createdAt()).isEqualTo(NOW);
        assertThat(after.updatedAt()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, PUBLIC, false",
        "PUBLIC, UNLISTED, true",
        "PUBLIC, PRIVATE, true",
        "UNLISTED, PRIVATE, false",
        "PRIVATE, UNLISTED, false",
        "UNLISTED, PUBLIC, true",
        "PRIVATE, PUBLIC, true",
    })
    void needsAnotherSlugWhereItIsNoLongerForEverybodyOrIsAgain(Visibility before, Visibility after, boolean another) {
        Series seen = change(TuesdayYoga.revision(TuesdayYoga.template(), before), series.slug())
                .map(SeriesFact.Lasting::series)
                .orElse(series);

        assertThat(seen.needsAnotherSlug(after)).isEqualTo(another);
    }

    private Optional<SeriesFact.Lasting> change(Revision revision, String slug) {
        return TuesdayYoga.changes(series, revision, slug, LATER).stream().findFirst();
    }
}
