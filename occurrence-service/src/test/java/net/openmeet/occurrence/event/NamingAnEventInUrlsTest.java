package net.openmeet.occurrence.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamingAnEventInUrlsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Summer Party|summer-party",
                "日本語|event",
                "Party 2026-07-11|party-2026-07-11-event",
                "2026-07-11|2026-07-11-event",
                "Launch 2026-07-11 1900|launch-2026-07-11-1900-event"
            })
    void neverReadsLikeADateOfASeries(String name, String slug) {
        assertThat(EventSlugs.candidates(name, Visibility.PUBLIC)).first().isEqualTo(slug);
        assertThat(EventSlugs.candidates(name, Visibility.PUBLIC))
                .allSatisfy(
                        candidate -> assertThat(OccurrenceSlug.parse(candidate)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyGuessWhereSomethingIsThatIsNotForEverybody(Visibility visibility) {
        assertThat(EventSlugs.candidates("Party", visibility))
                .singleElement()
                .asString()
                .matches("party-x[0-9a-f]{12}");
    }
}
