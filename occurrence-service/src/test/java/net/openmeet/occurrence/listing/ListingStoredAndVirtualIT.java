package net.openmeet.occurrence.listing;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@OccurrenceServiceTest
class ListingStoredAndVirtualIT {

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final Pages pages;

    ListingStoredAndVirtualIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.pages = new Pages(api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03T19:00|FREQ=WEEKLY;BYDAY=TU|7",
                "2026-01-01T02:30|FREQ=DAILY|50",
                "2026-02-26T23:30|FREQ=DAILY;INTERVAL=3;COUNT=60|1",
                "2020-01-31T10:00|FREQ=MONTHLY;BYMONTHDAY=-1|2",
                "2026-03-01T00:15|FREQ=HOURLY;INTERVAL=5|200",
                "2026-03-01T12:00|FREQ=YEARLY;BYMONTH=3,10;BYDAY=SU|3"
            })
    void equalsThePlainExpansionWhateverThePagesAndWhateverIsStored(String start, String rule, int limit) {
        SeriesCreated created = series.create(created("expansion", schedule("Europe/Berlin", start, rule)));
        for (String date : List.of("2026-07-07T19:00", "2026-08-31T10:00", "2026-07-04T02:30")) {
            api.as(BOB).put(occurrences(created) + "/" + date);
        }
        RecurrenceId from = RecurrenceId.parse("2026-03-01T00:00");
        RecurrenceId to = RecurrenceId.parse("2026-11-01T00:00");
        List<String> expected = RecurrenceSet.starting(
                        RecurrenceStart.zoned(RecurrenceId.parse(start).localDateTime(), ZoneId.of("Europe/Berlin")))
                .rule(RecurrenceRule.parse(rule))
                .build()
                .between(from, to)
                .stream()
                .map(Instance::id)
                .map(RecurrenceId::toString)
                .toList();

        assertThat(pages.dates(created, "from=2026-03-01&to=2026-11-01&limit=" + limit))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void listsTheNextDatesOfASeriesThatBeginsMuchLater() {
        SeriesCreated later =
                series.create(created("later", schedule("Europe/Berlin", "2027-03-02T19:00", "FREQ=WEEKLY")));
        ApiResponse list = api.get(occurrences(later)).expect(200);
        assertThat(list.at("/items"))
                .extracting(item -> item.path("recurrenceId").asString())
                .containsExactly("2027-03-02T19:00", "2027-03-09T19:00", "2027-03-16T19:00");
        assertThat(list.at("/next").isNull()).isTrue();
    }

    @Test
    void showsAMovedDateOnceWhereItWasMovedTo() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setImportedOverrides(List.of(
                        moved("2026-03-10T19:00", "2026-03-25T18:00"),
                        moved("2026-12-01T19:00", "2026-03-04T08:00"),
                        moved("2026-03-31T19:00", "2027-03-31T19:00"))));
        assertThat(pages.dates(yoga, "from=2026-03-01&to=2026-04-08&limit=2"))
                .containsExactly(
                        "2026-03-03T19:00",
                        "2026-12-01T19:00",
                        "2026-03-17T19:00",
                        "2026-03-24T19:00",
                        "2026-03-10T19:00",
                        "2026-04-07T19:00");
        assertThat(pages.dates(yoga, "from=2026-12-01&to=2026-12-09&limit=1")).containsExactly("2026-12-08T19:00");
    }

    @Test
    void keepsACancelledDateVisible() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setImportedOverrides(List.of(ImportedOverride.newBuilder()
                        .setRecurrenceId("2026-03-10T19:00")
                        .setCancelled(true)
                        .build())));
        ApiResponse list =
                api.get(occurrences(yoga) + "?from=2026-03-10&to=2026-03-11").expect(200);
        assertThat(list.text("/items/0/status")).isEqualTo("cancelled");
        assertThat(list.at("/items").size()).isEqualTo(1);
    }

    @Test
    void findsAnEveningInAmericaOnItsLocalDate() {
        SeriesCreated evening =
                series.create(created("evening", schedule("America/Los_Angeles", "2026-03-03T21:00", "FREQ=WEEKLY")));
        ApiResponse list =
                api.get(occurrences(evening) + "?from=2026-03-03&to=2026-03-04").expect(200);
        assertThat(list.text("/items/0/recurrenceId")).isEqualTo("2026-03-03T21:00");
        assertThat(list.text("/items/0/start/instant")).isEqualTo("2026-03-04T05:00:00Z");
        assertThat(api.get(occurrences(evening) + "?from=2026-03-04&to=2026-03-05")
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void takesInstantsAndLocalTimesAsBoundsAndLeavesOutTheEnd() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        assertThat(pages.dates(yoga, "from=2026-03-03T19:00&to=2026-03-10T19:00"))
                .containsExactly("2026-03-03T19:00");
        assertThat(pages.dates(yoga, "from=2026-03-03T18:00:00Z&to=2026-03-10T19:00:00%2B01:00"))
                .containsExactly("2026-03-03T19:00");
        assertThat(pages.dates(yoga, "from=2026-03-03T18:00:01Z&to=2026-03-10T18:00:00Z"))
                .isEmpty();
    }

    @Test
    void beginsNowAndEndsInNinetyDaysUnlessToldOtherwise() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        assertThat(pages.dates(yoga, "limit=5"))
                .hasSize(13)
                .startsWith("2026-03-03T19:00")
                .endsWith("2026-05-26T19:00");
    }

    @Test
    void answersAnEmptyListWhereThereIsNothing() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ApiResponse list =
                api.get(occurrences(yoga) + "?from=2020-01-01&to=2020-02-01").expect(200);
        assertThat(list.body()).isEqualTo("{\"items\":[],\"next\":null}");
    }

    @Test
    void listsAPastDateThatWasNeverStoredAsCompleted() {
        SeriesCreated old = series.create(created("old", schedule("Europe/Berlin", "1996-03-05T19:00", "FREQ=WEEKLY")));
        ApiResponse list =
                api.get(occurrences(old) + "?from=2020-03-03&to=2020-03-04").expect(200);
        assertThat(list.text("/items/0/status")).isEqualTo("completed");
        assertThat(list.at("/items/0/stored").asBoolean()).isFalse();
    }

    @Test
    void answersTheWholeShapeOfAnOccurrence() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        JsonNode item = api.get(occurrences(yoga) + "?limit=1").expect(200).at("/items/0");
        assertThat(item.toPrettyString()).isEqualToNormalizingNewlines(Shape.of(yoga));
    }

    private static ImportedOverride moved(String recurrenceId, String start) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(recurrenceId)
                .setStart(start)
                .setCancelled(false)
                .build();
    }
}
