package net.openmeet.occurrence.subscription;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.occurrence.attendance.Standing;
import net.openmeet.occurrence.attendance.StandingStatus;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.testing.CalendarLines;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.OtherSeries;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.InternalTokens;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Tokens;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a member's program sees that can't sign in. */
@OccurrenceServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SubscribingToOnesOwnCalendarIT {

    private static final String URI = "https://meet.example.org/party";

    private final UUID organiser = Uuids.next();
    private final UUID guest = Uuids.next();
    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final Standings standings;
    private final HandledMessages handled;
    private final OtherSeries others;
    private final List<String> tags = new ArrayList<>();
    private long answers;

    SubscribingToOnesOwnCalendarIT(
            Api api, Messages messages, TestClock clock, Standings standings, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.standings = standings;
        this.handled = new HandledMessages(database);
        this.others = new OtherSeries(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsWhatTheCalendarShowsEachDateUnderTheIdOfItsOccurrence() {
        SeriesCreated yoga = series.create(tuesdayYoga().setOwnerId(organiser));
        party("everybody");
        new ChangedDate(yoga, "2026-03-10T19:00").change(api.as(organiser), "cancel", "{\"reason\": \"Snow\"}");
        new ChangedDate(yoga, "2026-03-17T19:00")
                .change(api.as(organiser), "reschedule", "{\"start\": \"2026-03-18T20:00\"}");

        String text = api.get(feed(organiser)).expect(200).body();

        assertThat(CalendarLines.dates(text)).hasSizeGreaterThan(50).isEqualTo(listed(organiser));
        assertThat(text).contains("COMMENT:Snow", "SEQUENCE:1", "BEGIN:VTIMEZONE");
        assertThat(CalendarLines.values(text, "STATUS"))
                .filteredOn("CANCELLED"::equals)
                .hasSize(1);
    }

    @Test
    void isToldWholeToTheServiceThatCollectsWhatIsKnownOfItsMember() {
        series.create(tuesdayYoga().setOwnerId(organiser));

        String text = api.with("Authorization", "Bearer " + Tokens.ofService(InternalTokens.PERSONAL_DATA))
                .get("/internal/personal-data/" + organiser + "/calendar.ics")
                .expect(200)
                .body();

        assertThat(CalendarLines.dates(text)).hasSizeGreaterThan(200);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    /** Four dates a day are more in two years than a feed has. */
    @Test
    void saysThatThereIsMoreWhereAFeedHasNotAllButTellsItsMemberAll() {
        for (int hour = 8; hour < 12; hour++) {
            series.create(
                    created("daily", schedule("Europe/Berlin", "2026-03-03T%02d:00".formatted(hour), "FREQ=DAILY"))
                            .setOwnerId(organiser));
        }

        String feed = api.get(feed(organiser) + "?months=24").expect(200).body();
        String all = api.with("Authorization", "Bearer " + Tokens.ofService(InternalTokens.PERSONAL_DATA))
                .get("/internal/personal-data/" + organiser + "/calendar.ics")
                .expect(200)
                .body();

        assertThat(CalendarLines.dates(feed)).hasSize(PersonalFeedManagement.MOST);
        assertThat(feed).contains("DESCRIPTION:These are the first 2000 dates\\; there are more.");
        assertThat(CalendarLines.dates(all)).hasSizeGreaterThan(3 * PersonalFeedManagement.MOST);
        assertThat(all).doesNotContain("there are more");
    }

    @Test
    void isToldWhatIsUncertainAndWhereToTakePartOnlyWhereItGoes() {
        UUID party = party("attendees");
        UUID waiting = party("attendees");
        UUID asking = party("attendees");
        UUID interesting = party("attendees");
        stands(party, StandingStatus.GOING);
        String feed = feed(guest);
        String going = api.get(feed).expect(200).body();
        stands(party, StandingStatus.NOT_GOING);
        stands(waiting, StandingStatus.WAITLISTED);
        stands(asking, StandingStatus.PENDING);
        stands(interesting, StandingStatus.INTERESTED);
        String others = api.get(feed).expect(200).body();

        assertThat(going).contains(URI).doesNotContain("TENTATIVE");
        assertThat(others).doesNotContain(URI);
        assertThat(CalendarLines.values(others, "STATUS")).containsExactly("TENTATIVE", "TENTATIVE", "TENTATIVE");
    }

    @Test
    void getsItAnewWhenAnyByteOfItIsAnotherAndNothingOtherwise() {
        String feed = feed(guest);
        SeriesCreated yoga = series.create(tuesdayYoga());
        UUID party = party("attendees");
        assertAnother(feed);
        stands(party, StandingStatus.GOING);
        assertAnother(feed);
        stands(party, StandingStatus.PENDING);
        assertAnother(feed);
        stands(party, StandingStatus.INTERESTED);
        assertAnother(feed);
        stands(party, StandingStatus.NOT_GOING);
        stands(date(yoga, "2026-03-10T19:00"), StandingStatus.WAITLISTED);
        assertAnother(feed);
        stands(date(yoga, "2026-03-17T19:00"), StandingStatus.GOING);
        assertAnother(feed);
        handled.await(series.change(yoga, 2, template("Quiet Yoga"), Visibility.PUBLIC, FIRST_OF_MARCH));
        assertAnother(feed);
        handled.await(series.change(yoga, 3, template("Quiet Yoga"), Visibility.PRIVATE, FIRST_OF_MARCH));
        // As it began.
        assertThat(api.get(feed).expect(200).header("ETag")).isEqualTo(tags.getFirst());
    }

    @Test
    void getsItAnewWhenADateOfItsOwnLeavesTheRange() {
        SeriesCreated yoga = series.create(tuesdayYoga().setOwnerId(organiser));
        String feed = feed(organiser) + "?months=12";
        assertAnother(feed);
        String virtual = "2027-03-02T19:00";
        api.as(organiser).put(new ChangedDate(yoga, virtual).path()).expect(201);
        assertAnother(feed);
        new ChangedDate(yoga, virtual).change(api.as(organiser), "reschedule", "{\"start\": \"2027-06-01T19:00\"}");
        assertAnother(feed);
        assertThat(CalendarLines.values(api.get(feed).body(), "UID"))
                .doesNotContain(date(yoga, virtual).toString());
        handled.await(series.delete(yoga, 2));
        assertAnother(feed);
    }

    @Test
    void isACalendarAlsoWhereNothingStandsInIt(CapturedOutput log) {
        assertThat(api.get(feed(guest)).expect(200).body()).contains("BEGIN:VTIMEZONE");
        assertThat(log.getAll()).doesNotContain("CalendarOutputter");
    }

    /** Months are the same for the whole of a month, and what is over goes after three. */
    @Test
    void reachesFromThreeMonthsBeforeToSoManyAfter() {
        SeriesCreated yoga = series.create(tuesdayYoga().setOwnerId(organiser));
        String feed = feed(organiser);
        others.leaveAlone(yoga.getSeriesId());
        clock.set(Instant.parse("2026-07-15T12:00:00Z"));

        assertThat(CalendarLines.dates(api.get(feed + "?months=1").expect(200).body()))
                .startsWith("2026-04-07T17:00:00Z " + idOf("2026-04-07-1900"))
                .last()
                .asString()
                .startsWith("2026-08-25");
        assertThat(CalendarLines.dates(api.get(feed).expect(200).body()).getLast())
                .startsWith("2027-07-27");
        for (String months : List.of("0", "25", "-1", "x", "")) {
            assertThat(api.get(feed + "?months=" + months).expect(400).faults()).containsExactly("months");
        }
    }

    private String idOf(String date) {
        return api.as(organiser)
                .get("/api/calendar?from=2026-04-07&to=2026-04-08")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/occurrence/slug").asString("").endsWith(date))
                .map(item -> item.at("/occurrence/id").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private void assertAnother(String feed) {
        ApiResponse text = api.get(feed).expect(200);
        assertThat(tags).doesNotContain(text.header("ETag"));
        tags.add(text.header("ETag"));
        assertThat(api.with("If-None-Match", text.header("ETag"))
                        .get(feed)
                        .expect(304)
                        .header("Cache-Control"))
                .isEqualTo("no-cache, private");
    }

    /** As {@link CalendarLines#dates} has what the calendar shows of the feed's range. */
    private List<String> listed(UUID account) {
        return Stream.of("from=2025-12-01&to=2026-12-01", "from=2026-12-01&to=2027-04-01")
                .flatMap(range -> pages(api.as(account), range))
                .sorted()
                .toList();
    }

    private static Stream<String> pages(Api member, String range) {
        var lines = new ArrayList<String>();
        String cursor = "";
        do {
            ApiResponse page =
                    member.get("/api/calendar?limit=200&" + range + cursor).expect(200);
            page.at("/items")
                    .valueStream()
                    .map(item -> item.at("/occurrence/start/instant").asString("") + " "
                            + item.at("/occurrence/id").asString(""))
                    .forEach(lines::add);
            cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());
        return lines.stream();
    }

    private String feed(UUID account) {
        String url = api.as(account)
                .send("POST", "/api/calendar/feed", null, null)
                .expect(201)
                .text("/calendar/url");
        return java.net.URI.create(url).getPath();
    }

    private UUID party(String told) {
        return UUID.fromString(api.as(organiser)
                .post("/api/events", """
                        {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-03-11T18:00", "duration": "PT6H",
                         "visibility": "public", "location": {"onlineUri": "%s"}, "onlineUriVisibility": "%s"}
                        """.formatted(URI, told))
                .expect(201)
                .text("/id"));
    }

    /** The guest does, from now on. */
    private void stands(UUID occurrence, StandingStatus status) {
        UUID rsvp = Uuids.derived(occurrence, guest.toString());
        standings.learn(List.of(new Standing(rsvp, occurrence, guest, ++answers, status)));
    }

    private static UUID date(SeriesCreated yoga, String date) {
        return Uuids.derived(yoga.getSeriesId(), date);
    }
}
