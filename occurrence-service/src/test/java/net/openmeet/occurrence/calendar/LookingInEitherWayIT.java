package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where few series have what is looked for, each is asked for its dates; where many have, all dates are gone through. Both find the same. */
@OccurrenceServiceTest
class LookingInEitherWayIT {

    private static final int MANY = 200;

    /** A word that nothing else of this database has. */
    private final String word = "w" + Uuids.next().toString().substring(24);

    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final DiscoveryRows rows;

    LookingInEitherWayIT(Api api, Messages messages, TestClock clock, JdbcClient database, DiscoveryRows rows) {
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
        this.rows = rows;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsTheSameDatesAndTheSameNextDates() {
        series.create(created("daily", schedule("Europe/Berlin", "2026-03-02T09:00", "FREQ=DAILY"))
                .setTemplate(template("Choir " + word)));
        series.create(tuesdayYoga()
                .setTemplate(template("Yoga " + word))
                .setImportedOverrides(List.of(
                        override("2026-03-03T19:00", "Closed", true),
                        override("2026-03-10T19:00", "Pilates " + word, false),
                        override("2026-03-17T19:00", "Closed", false))));
        SeriesCreated split = series.create(tuesdayYoga().setTemplate(template("Yoga " + word)));
        handled.await(series.split(
                split,
                2,
                "2026-04-07T19:00",
                "2026-04-07T19:00",
                List.of(
                        phase(
                                schedule("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=5"),
                                "Yoga " + word),
                        phase(
                                schedule("Europe/Berlin", "2026-04-07T19:00", "FREQ=WEEKLY;BYDAY=TU"),
                                "Pilates " + word))));

        for (String words : List.of(word, "yoga " + word, "pilates " + word, "closed " + word, word + " -yoga")) {
            var query = new DiscoveryQuery(
                    FIRST_OF_MARCH,
                    FIRST_OF_MARCH.plus(Duration.ofDays(60)),
                    FIRST_OF_MARCH.plus(Duration.ofDays(90)),
                    words,
                    DiscoveryFilters.NONE,
                    false,
                    null,
                    MANY);
            DiscoverySearch few = rows.search(query).orElseThrow();
            DiscoverySearch many = new DiscoverySearch(few.words(), few.filters(), false, null);

            assertThat(few.few()).isNotNull();
            assertThat(starts(rows.nextDates(query, few, MANY)))
                    .as(words)
                    .isEqualTo(starts(rows.nextDates(query, many, MANY)));
            assertThat(starts(rows.read(query, few, MANY, List.of())))
                    .as(words)
                    .isEqualTo(starts(rows.read(query, many, MANY, List.of())))
                    .hasSizeGreaterThanOrEqualTo(words.startsWith("closed") ? 0 : 1);
        }
    }

    private static List<String> starts(FoundRows found) {
        return found.dates().stream()
                .map(date ->
                        date.date().position().startsAt() + " " + date.series().id())
                .sorted()
                .toList();
    }

    private static ImportedOverride override(String date, String name, boolean cancelled) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(date)
                .setName(name)
                .setCancelled(cancelled)
                .build();
    }
}
