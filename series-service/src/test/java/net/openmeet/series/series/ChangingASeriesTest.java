package net.openmeet.series.series;

import static net.openmeet.series.series.TuesdayYoga.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

class ChangingASeriesTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final Series series = TuesdayYoga.series();

    @Test
    void decidesWhichFieldsAreDifferentAndRaisesTheVersion() {
        var bigger = new Template(
                "Tuesday Yoga", "Bring a mat", 25, series.template().location());

        assertThat(series.change(bigger, Visibility.UNLISTED, LATER)).hasValueSatisfying(fact -> {
            assertThat(fact.version()).isEqualTo(2);
            assertThat(fact.changed())
                    .containsExactlyInAnyOrder(SeriesField.DESCRIPTION, SeriesField.CAPACITY, SeriesField.VISIBILITY);
        });
    }

    @Test
    void decidesNothingWhereNothingIsDifferent() {
        assertThat(series.change(TuesdayYoga.template(), Visibility.PUBLIC, LATER))
                .isEmpty();
    }

    @Test
    void becomesWhatTheFactSaysAndKeepsItsSlug() {
        var renamed = new Template("Wednesday Yoga", "", null, null);
        var fact = series.change(renamed, Visibility.PUBLIC, LATER).orElseThrow();

        var after = series.apply(fact);

        assertThat(after.template()).isEqualTo(renamed);
        assertThat(after.slug()).isEqualTo("tuesday-yoga");
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.createdAt()).isEqualTo(NOW);
        assertThat(after.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void hidesAPrivateSeriesFromAllButItsOwner() {
        var fact = series.change(series.template(), Visibility.PRIVATE, LATER).orElseThrow();

        var hidden = series.apply(fact);

        assertThat(hidden.isVisibleTo(TuesdayYoga.ALICE)).isTrue();
        assertThat(hidden.isVisibleTo(UUID.randomUUID())).isFalse();
        assertThat(hidden.isVisibleTo(null)).isFalse();
    }
}
