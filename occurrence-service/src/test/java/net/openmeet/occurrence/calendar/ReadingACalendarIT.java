package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Standing;
import net.openmeet.occurrence.attendance.StandingStatus;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OccurrenceServiceTest
class ReadingACalendarIT {

    private static final String MARCH = "from=2026-03-01&to=2026-04-01&timeZone=Europe/Berlin";

    /** Nobody else's calendar has anything of this test. */
    private final UUID organiser = Uuids.next();

    private final UUID guest = Uuids.next();

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final Standings standings;
    private final HandledMessages handled;
    private final CalendarOnHttp own;
    private final CalendarOnHttp guests;

    ReadingACalendarIT(Api api, Messages messages, TestClock clock, Standings standings, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.standings = standings;
        this.handled = new HandledMessages(database);
        this.own = new CalendarOnHttp(api.as(organiser));
        this.guests = new CalendarOnHttp(api.as(guest));
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void showsWhatOneOrganisesAndWhatOneAnsweredOnceWithAllReasons() {
        SeriesCreated yoga = series.create(tuesdayYoga().setOwnerId(organiser));
        String party = party(organiser, "2026-03-10T18:00", "public");
        stands(guest, date(yoga, "2026-03-10T19:00"), StandingStatus.GOING);
        stands(guest, date(yoga, "2026-03-17T19:00"), StandingStatus.WAITLISTED);
        stands(guest, date(yoga, "2026-03-24T19:00"), StandingStatus.NOT_GOING);
        stands(guest, date(yoga, "2026-03-31T19:00"), StandingStatus.PENDING);
        stands(organiser, date(yoga, "2026-03-17T19:00"), StandingStatus.GOING);
        stands(guest, event(party), StandingStatus.INTERESTED);

        assertThat(own.entries(MARCH))
                .containsExactly(
                        slug(yoga, "2026-03-03") + " organising",
                        party + " organising",
                        slug(yoga, "2026-03-10") + " organising",
                        slug(yoga, "2026-03-17") + " organising,going",
                        slug(yoga, "2026-03-24") + " organising",
                        slug(yoga, "2026-03-31") + " organising");
        assertThat(guests.entries(MARCH))
                .containsExactly(
                        party + " interested",
                        slug(yoga, "2026-03-10") + " going",
                        slug(yoga, "2026-03-17") + " waitlisted",
                        slug(yoga, "2026-03-31") + " pending");
    }

    @Test
    void showsVirtualDatesToWhoOrganisesThem() {
        SeriesCreated yoga = series.create(tuesdayYoga().setOwnerId(organiser));
        String date = "/api/series/" + yoga.getSlug() + "/occurrences/2027-03-09T19:00";
        api.as(guest).put(date);
        stands(guest, date(yoga, "2027-03-09T19:00"), StandingStatus.GOING);
        String query = "from=2027-03-01&to=2027-03-17";

        assertThat(own.items(query))
                .extracting(
                        item -> item.at("/occurrence/recurrenceId").asString(),
                        item -> item.at("/occurrence/stored").asBoolean())
                .containsExactly(
                        tuple("2027-03-02T19:00", false),
                        tuple("2027-03-09T19:00", true),
                        tuple("2027-03-16T19:00", false));
        assertThat(guests.entries(query)).containsExactly(slug(yoga, "2027-03-09") + " going");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 200})
    void leavesNothingOutAndShowsNothingTwiceWhateverThePages(int limit) {
        UUID busy = Uuids.next();
        for (int number = 0; number < 3; number++) {
            series.create(created("tied", schedule("Europe/Berlin", "2026-05-01T09:00", "FREQ=DAILY;COUNT=60"))
                    .setOwnerId(busy));
            party(busy, "2026-05-29T09:00", "private");
        }
        var calendar = new CalendarOnHttp(api.as(busy));
        String query = "from=2026-05-25&to=2026-06-05&timeZone=Europe/Berlin&limit=";

        List<String> entries = calendar.entries(query + limit);
        assertThat(entries).doesNotHaveDuplicates().hasSize(3 * 11 + 3).isEqualTo(calendar.entries(query + 200));
    }

    @Test
    void showsAMovedDateWhereItIsAndACancelledOneAsSuch() {
        SeriesCreated moved = series.create(tuesdayYoga()
                .setOwnerId(organiser)
                .setImportedOverrides(List.of(
                        override("2026-03-10T19:00")
                                .setStart("2026-04-02T08:00")
                                .build(),
                        override("2026-03-24T19:00").setCancelled(true).build(),
                        override("2026-08-04T19:00")
                                .setStart("2026-03-12T08:00")
                                .build())));

        assertThat(own.items(MARCH))
                .extracting(item -> item.at("/occurrence/recurrenceId").asString() + " "
                        + item.at("/occurrence/status").asString())
                .containsExactly(
                        "2026-03-03T19:00 scheduled",
                        "2026-08-04T19:00 scheduled",
                        "2026-03-17T19:00 scheduled",
                        "2026-03-24T19:00 cancelled",
                        "2026-03-31T19:00 scheduled");
        assertThat(own.entries("from=2026-08-01&to=2026-08-10")).isEmpty();
        assertThat(moved.getSlug()).isNotEmpty();
    }

    @Test
    void showsWhatIsOverAsItWas() {
        SeriesCreated old = series.create(created("old", schedule("Europe/Berlin", "2020-03-03T19:00", "FREQ=WEEKLY"))
                .setOwnerId(organiser));
        UUID renamed = series.rename(old, 2, "Renamed", FIRST_OF_MARCH);
        handled.await(renamed);
        Await.until(
                "the name to be new",
                () -> names("from=2026-03-02&to=2026-03-05").contains("Renamed"));

        assertThat(names("from=2021-03-01&to=2021-03-31"))
                .containsOnly("Tuesday Yoga")
                .hasSize(5);
        assertThat(own.items("from=2021-03-01&to=2021-03-31"))
                .extracting(item -> item.at("/occurrence/status").asString())
                .containsOnly("completed");
    }

    @Test
    void hidesAtOnceWhatOneMayNotSeeAnyMore() {
        SeriesCreated yoga = series.create(tuesdayYoga().setOwnerId(organiser));
        String party = party(organiser, "2026-03-11T18:00", "public");
        stands(guest, date(yoga, "2026-03-10T19:00"), StandingStatus.GOING);
        stands(guest, event(party), StandingStatus.GOING);
        assertThat(guests.entries(MARCH)).hasSize(2);

        handled.await(series.change(
                yoga, 2, template("Tuesday Yoga"), Visibility.PRIVATE, Instant.parse("2026-03-01T12:00:00Z")));
        api.as(organiser)
                .with("If-Match", "*")
                .patch("/api/events/" + party, "{\"visibility\": \"private\"}")
                .expect(200);
        assertThat(guests.entries(MARCH)).isEmpty();
        assertThat(own.entries(MARCH)).hasSize(6);

        handled.await(series.delete(yoga, 3));
        assertThat(own.entries(MARCH)).hasSize(1);
    }

    @Test
    void beginsDaysWhereTheReaderIs() {
        party(organiser, "2026-03-10T00:30", "private");
        assertThat(own.entries("from=2026-03-10&to=2026-03-11&timeZone=Europe/Berlin"))
                .hasSize(1);
        assertThat(own.entries("from=2026-03-10&to=2026-03-11")).isEmpty();
        assertThat(own.entries("from=2026-03-09T23:30:00Z&to=2026-03-09T23:31:00Z"))
                .hasSize(1);
    }

    private List<String> names(String query) {
        return own.items(query).stream()
                .map(item -> item.at("/occurrence/name"))
                .map(JsonNode::asString)
                .toList();
    }

    private String party(UUID owner, String start, String visibility) {
        return api.as(owner)
                .post("/api/events", """
            {"name": "Party", "timeZone": "Europe/Berlin", "start": "%s", "duration": "PT6H", "visibility": "%s"}
            """.formatted(start, visibility))
                .expect(201)
                .text("/slug");
    }

    private UUID event(String slug) {
        return UUID.fromString(api.get("/api/events/" + slug).expect(200).text("/id"));
    }

    private void stands(UUID account, UUID occurrence, StandingStatus status) {
        standings.learn(
                List.of(new Standing(Uuids.derived(occurrence, account.toString()), occurrence, account, 1, status)));
    }

    private static ImportedOverride.Builder override(String date) {
        return ImportedOverride.newBuilder().setRecurrenceId(date).setCancelled(false);
    }

    private static UUID date(SeriesCreated series, String date) {
        return Uuids.derived(series.getSeriesId(), date);
    }

    private static String slug(SeriesCreated series, String date) {
        return series.getSlug() + "-" + date + "-1900";
    }
}
