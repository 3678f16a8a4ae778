package net.openmeet.occurrence.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.series.OccurrenceSlug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingAnEventInUrlsTest {

    private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-0123456789ab");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Summer Party|summer-party",
                "Alice's Café & Straße|alices-cafe-strasse",
                "🎉|event",
                "日本語|event",
                "Party 2026-07-11|party-2026-07-11-event",
                "2026-07-11|2026-07-11-event",
                "Launch 2026-07-11 1900|launch-2026-07-11-1900-event"
            })
    void takesTheNamesLettersAndNeverEndsWithADate(String name, String slug) {
        assertThat(EventSlugs.candidates(name, ID)).first().isEqualTo(slug);
        assertThat(EventSlugs.candidates(name, ID)).noneMatch(OccurrenceSlug::isDated);
    }

    @Test
    void triesAFewNumbersAndThenWhatNobodyElseHas() {
        assertThat(EventSlugs.candidates("Party", ID))
                .hasSize(10)
                .startsWith("party", "party-2", "party-3")
                .endsWith("party-9", "party-x0123456789ab");
    }

    @Test
    void keepsTheSlugOfALongNameShort() {
        assertThat(EventSlugs.candidates("x".repeat(200), ID)).allMatch(slug -> slug.length() <= 80);
        assertThat(EventSlugs.candidates("x".repeat(49) + " 2026-07-11", ID)).allMatch(slug -> slug.length() <= 80);
    }
}
