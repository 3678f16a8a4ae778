package net.openmeet.occurrence.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a program sees that subscribes to a series. */
@OccurrenceServiceTest
class SubscribingToASeriesIT {

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    SubscribingToASeriesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsWhatTheListSaysWhateverHappensToIt() throws Exception {
        SeriesCreated yoga = series.create(tuesdayYoga());
        assertThat(subscribed(yoga)).isEqualTo(listed(yoga));

        change(yoga, "2026-03-10T19:00", "overrides = '{\"start\": \"2026-03-11T20:00\", \"name\": \"Yoga outside\"}'");
        change(yoga, "2026-03-17T19:00", "status = 'cancelled'");
        assertThat(subscribed(yoga)).isEqualTo(listed(yoga)).anyMatch(line -> line.contains("cancelled"));

        clock.set(Instant.parse("2026-03-25T12:00:00Z"));
        handled.await(series.rename(yoga, 2, "Quiet Yoga", clock.instant()));
        assertThat(subscribed(yoga))
                .isEqualTo(listed(yoga))
                .anyMatch(line -> line.endsWith("Tuesday Yoga"))
                .anyMatch(line -> line.endsWith("Quiet Yoga"));
    }

    @Test
    void getsItAnewWhenSomethingInItChangedAndElseNothing() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Map<String, String> seen = new HashMap<>();
        look(yoga, seen);
        change(yoga, "2026-03-10T19:00", "overrides = '{\"name\": \"Yoga outside\"}'");
        look(yoga, seen);
        change(yoga, "2026-03-10T19:00", "overrides = '{}'");
        look(yoga, seen);
        change(yoga, "2026-03-10T19:00", "status = 'cancelled'");
        look(yoga, seen);
        handled.await(series.rename(yoga, 2, "Quiet Yoga", clock.instant()));
        look(yoga, seen);

        ApiResponse feed = api.get(feed(yoga)).expect(200);
        assertThat(feed.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(feed.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(feed.body()).contains("LAST-MODIFIED:", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "SEQUENCE:1");
        api.with("If-None-Match", feed.header("ETag")).get(feed(yoga)).expect(304);
        api.with("If-Modified-Since", feed.header("Last-Modified"))
                .get(feed(yoga))
                .expect(304);
        api.with("If-None-Match", feed.header("ETag"))
                .get(feed(yoga) + "?months=3")
                .expect(200);
    }

    /** A date that follows its series again has nothing more to say, but when it changed. */
    @Test
    void neverSaysThatItChangedEarlierThanItDid() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        database.sql("update known_series set changed_at = now() - interval '1 hour' where id = :id")
                .param("id", yoga.getSeriesId())
                .update();
        change(yoga, "2026-03-10T19:00", "overrides = '{\"name\": \"Yoga outside\"}'");
        Instant modified = lastModified(yoga);

        change(yoga, "2026-03-10T19:00", "overrides = '{}'");

        assertThat(lastModified(yoga)).isAfterOrEqualTo(modified);
    }

    @Test
    void knowsWhenItsSeriesChanged() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        database.sql("update known_series set changed_at = now() - interval '1 hour' where id = :id")
                .param("id", yoga.getSeriesId())
                .update();

        handled.await(series.rename(yoga, 2, "Quiet Yoga", clock.instant()));

        assertThat(database.sql("select changed_at > now() - interval '30 minutes' from known_series where id = :id")
                        .param("id", yoga.getSeriesId())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private Instant lastModified(SeriesCreated yoga) {
        String header = api.get(feed(yoga)).expect(200).header("Last-Modified");
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
    }

    @Test
    void isToldNothingOfWhatIsPrivate() {
        SeriesCreated secret = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        ApiResponse feed = api.as(ALICE).get(feed(secret)).expect(200);

        assertThat(feed.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(feed.body()).contains("CLASS:PRIVATE");
        for (Api stranger : List.of(api, api.as(BOB))) {
            assertThat(stranger.with("If-None-Match", feed.header("ETag"))
                            .get(feed(secret))
                            .expect(404)
                            .code())
                    .isEqualTo("series-not-found");
        }
    }

    @Test
    void isLedOnFromAFormerName() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String former = feed(yoga);
        handled.await(series.change(
                yoga,
                2,
                yoga.getSlug() + "-again",
                SeriesOnTopic.template("Yoga"),
                Visibility.PUBLIC,
                clock.instant()));

        ApiResponse moved = api.get(former + "?months=3").expect(308);

        assertThat(moved.header("Location")).isEqualTo(former.replace("/calendar", "-again/calendar") + "?months=3");
        assertThat(moved.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void isRefusedARangeWithoutBounds() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        for (String months : List.of("0", "61", "-1", "1e9", "99999999999", "")) {
            assertThat(api.get(feed(yoga) + "?months=" + months).expect(400).code())
                    .isEqualTo("invalid-parameter");
        }
    }

    @Test
    void savesASingleDateUnderAUidOfItsOwn() throws Exception {
        SeriesCreated yoga = series.create(tuesdayYoga());
        change(yoga, "2026-03-10T19:00", "overrides = '{\"start\": \"2026-03-11T20:00\"}'");
        ApiResponse event =
                api.get("/api/events/" + yoga.getSlug() + "-2026-03-10-1900").expect(200);

        ApiResponse calendar =
                api.get(event.text("/links/self") + "/calendar.ics").expect(200);

        assertThat(calendar.body())
                .contains("UID:" + event.text("/id"), "DTSTART;TZID=Europe/Berlin:20260311T200000")
                .doesNotContain("RECURRENCE-ID", "RRULE:FREQ=WEEKLY");
        api.with("If-None-Match", calendar.header("ETag"))
                .get(event.text("/links/self") + "/calendar.ics")
                .expect(304);
    }

    /** Holds whatever was seen under a tag to what is seen under it now. */
    private void look(SeriesCreated yoga, Map<String, String> seen) {
        ApiResponse feed = api.get(feed(yoga)).expect(200);
        String before = seen.put(feed.header("ETag"), feed.body());
        assertThat(before).isIn(null, feed.body());
    }

    private List<String> subscribed(SeriesCreated yoga) throws Exception {
        return Ical4jDates.of(api.get(feed(yoga)).expect(200).body().getBytes(UTF_8));
    }

    private List<String> listed(SeriesCreated yoga) {
        var lines = new ArrayList<String>();
        String query = "?limit=200&from=" + ListedDates.FROM + "&to=" + ListedDates.TO;
        for (String next = query; !next.isEmpty(); ) {
            ApiResponse page = api.get(occurrences(yoga) + next).expect(200);
            page.at("/items")
                    .valueStream()
                    .map(item -> ListedDates.line(
                            item.at("/start/instant").asString(""),
                            item.path("status").asString("").equals("cancelled"),
                            item.path("name").asString("")))
                    .forEach(lines::add);
            String cursor = page.text("/next");
            next = cursor.isEmpty() ? "" : "?limit=200&cursor=" + cursor;
        }
        return lines.stream().sorted().toList();
    }

    private void change(SeriesCreated yoga, String date, String assignment) {
        database.sql("update occurrence set %s where series_id = :series and recurrence_id = :date"
                        .formatted(assignment))
                .param("series", yoga.getSeriesId())
                .param("date", date)
                .update();
        database.sql("""
                        update occurrence set starts_at = '2026-03-11T19:00Z', ends_at = '2026-03-11T20:30Z'
                        where series_id = :series and overrides ->> 'start' is not null
                        """).param("series", yoga.getSeriesId()).update();
    }

    private static String feed(SeriesCreated yoga) {
        return "/api/series/" + yoga.getSlug() + "/calendar.ics";
    }
}
