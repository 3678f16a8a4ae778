package net.openmeet.occurrence.vivification.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.series.ImportedDate;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Template;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar that a series came from says something else of single dates. */
@OccurrenceServiceTest
class ImportedDatesIT {

    private static final String THIRD = "2026-03-17T19:00";
    private static final String FAR = "2027-03-02T19:00";

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    ImportedDatesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.alice = api.as(ALICE);
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void overrideAllThatACalendarCanSayOfADate() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ImportedOverride moved = override(THIRD, "2026-03-18T20:00", "Yoga outside");

        imported(yoga, 2, false, date(THIRD, null, moved), date(FAR, null, override(FAR, null, "Far away")));

        ApiResponse third = date(yoga, "2026-03-17-1900");
        assertThat(third.text("/name")).isEqualTo("Yoga outside");
        assertThat(third.text("/start/local")).isEqualTo("2026-03-18T20:00:00");
        assertThat(third.at("/tags").toString()).isEqualTo("[\"outdoors\"]");
        assertThat(third.at("/location").isMissingNode()
                        || third.at("/location").isNull())
                .isTrue();
        assertThat(third.text("/description")).isEqualTo("All levels");
        assertThat(date(yoga, "2027-03-02-1900").text("/name")).isEqualTo("Far away");
    }

    @Test
    void keepWhatWasChangedHereAndFollowTheSeriesAgainInAllElse() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        ImportedOverride first = override(THIRD, "2026-03-18T20:00", "Yoga outside");
        imported(yoga, 2, false, date(THIRD, null, first));
        String path = "/api/events/" + yoga.getSlug() + "-2026-03-17-1900";
        alice.with("If-Match", alice.get(path).header("ETag"))
                .patch(path, "{\"name\": \"Yoga on the roof\"}")
                .expect(200);

        imported(yoga, 3, false, date(THIRD, first, null));

        ApiResponse third = date(yoga, "2026-03-17-1900");
        assertThat(third.text("/name")).isEqualTo("Yoga on the roof");
        assertThat(third.text("/start/local")).isEqualTo("2026-03-17T19:00:00");
        assertThat(third.text("/location/name")).isEqualTo("Studio 1");
    }

    @Test
    void haveNoEffectToldTwiceOrLate() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        imported(yoga, 2, false, date(THIRD, null, override(THIRD, null, "Second")));
        imported(yoga, 3, false, date(THIRD, override(THIRD, null, "Second"), override(THIRD, null, "Third")));

        imported(yoga, 2, false, date(THIRD, null, override(THIRD, null, "Second")));
        imported(yoga, 3, true);

        ApiResponse third = date(yoga, "2026-03-17-1900");
        assertThat(third.text("/name")).isEqualTo("Third");
        assertThat(third.text("/status")).isEqualTo("scheduled");
    }

    @Test
    void areAllCancelledAndStayToBeSeen() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        imported(yoga, 2, false, date(THIRD, null, override(THIRD, "2026-03-18T20:00", "Moved")));
        ImportedOverride off = ImportedOverride.newBuilder()
                .setRecurrenceId(FAR)
                .setCancelled(true)
                .build();

        imported(yoga, 3, true, date(FAR, null, off));

        assertThat(date(yoga, "2026-03-03-1900").text("/status")).isEqualTo("cancelled");
        assertThat(date(yoga, "2026-03-17-1900").text("/status")).isEqualTo("cancelled");
        assertThat(date(yoga, "2027-03-02-1900").text("/status")).isEqualTo("cancelled");
        messages.await(
                OccurrenceCancelled.class,
                fact -> THIRD.equals(fact.getState().getRecurrenceId())
                        && yoga.getSeriesId().equals(fact.getState().getSeriesId()));

        imported(yoga, 4, false, date(FAR, off, null));
        assertThat(date(yoga, "2027-03-02-1900").text("/status")).isEqualTo("scheduled");
    }

    @Test
    void sayWhyADateIsCancelledUnlessThatIsSaidHere() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String path = "/api/events/" + yoga.getSlug() + "-2026-03-17-1900";
        imported(yoga, 2, false, date(THIRD, null, off("Rain")));
        assertThat(date(yoga, "2026-03-17-1900").text("/cancellationReason")).isEqualTo("Rain");

        imported(yoga, 3, false, date(THIRD, off("Rain"), off("Storm")));
        assertThat(date(yoga, "2026-03-17-1900").text("/cancellationReason")).isEqualTo("Storm");

        alice.with("If-Match", "*")
                .post(path + "/cancel", "{\"reason\": \"Flood\"}")
                .expect(200);
        imported(yoga, 4, false, date(THIRD, off("Storm"), off("Wind")));
        assertThat(date(yoga, "2026-03-17-1900").text("/cancellationReason")).isEqualTo("Flood");
    }

    private static ImportedOverride off(String reason) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(THIRD)
                .setCancelled(true)
                .setCancellationReason(reason)
                .build();
    }

    @Test
    void sayNothingOfDatesThatAreOver() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        clock.set(Instant.parse("2026-03-20T12:00:00Z"));

        imported(yoga, 2, true, date(THIRD, null, override(THIRD, null, "Too late")));

        assertThat(date(yoga, "2026-03-17-1900").text("/name")).isEqualTo("Tuesday Yoga");
        assertThat(date(yoga, "2026-03-17-1900").text("/status")).isNotEqualTo("cancelled");
        assertThat(date(yoga, "2026-03-24-1900").text("/status")).isEqualTo("cancelled");
    }

    private void imported(SeriesCreated yoga, long version, boolean cancelsAll, ImportedDate... dates) {
        UUID message = series.importDates(yoga, version, cancelsAll, List.of(dates));
        handled.await(message);
    }

    private ApiResponse date(SeriesCreated yoga, String date) {
        assertThat(api.get(occurrences(yoga)).status()).isEqualTo(200);
        return api.get("/api/events/" + yoga.getSlug() + "-" + date).expect(200);
    }

    private static ImportedDate date(String date, @Nullable ImportedOverride before, @Nullable ImportedOverride now) {
        return ImportedDate.newBuilder()
                .setRecurrenceId(date)
                .setBefore(before)
                .setNow(now)
                .build();
    }

    /** Renamed, with another tag, and no place. */
    private static ImportedOverride override(String date, @Nullable String start, String name) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(date)
                .setStart(start)
                .setName(name)
                .setOverridden(List.of("name", "location", "tags"))
                .setTemplate(Template.newBuilder()
                        .setName(name)
                        .setDescription("None of its business")
                        .setTags(List.of("outdoors"))
                        .build())
                .build();
    }
}
