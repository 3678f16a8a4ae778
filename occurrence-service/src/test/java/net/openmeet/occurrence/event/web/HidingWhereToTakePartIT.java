package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Standing;
import net.openmeet.occurrence.attendance.StandingStatus;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.Location;
import net.openmeet.schemas.series.OnlineUriVisibility;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A URI for those who go, in everything else that tells of events: feeds, other words, calendars. */
@OccurrenceServiceTest
class HidingWhereToTakePartIT {

    private static final String URI = "https://meet.example.org/hidden";
    private static final String MARCH = "from=2026-03-01&to=2026-04-01&timeZone=Europe/Berlin";
    private static final String NEXT_YEAR = "from=2027-03-01&to=2027-03-08&timeZone=Europe/Berlin";

    /** A word that nothing else of this database has. */
    private final String word = "w" + Uuids.next().toString().substring(24);

    private final UUID organiser = Uuids.next();
    private final UUID goer = Uuids.next();
    private final UUID stranger = Uuids.next();

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final Standings standings;

    private SeriesCreated yoga;
    private String party;

    HidingWhereToTakePartIT(Api api, Messages messages, TestClock clock, Standings standings) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.standings = standings;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
        yoga = series.create(tuesdayYoga()
                .setOwnerId(organiser)
                .setTemplate(online("Yoga " + word))
                .setImportedOverrides(List.of(ImportedOverride.newBuilder()
                        .setRecurrenceId("2026-03-10T19:00")
                        .setName("By candlelight " + word)
                        .setCancelled(false)
                        .build())));
        party = api.as(organiser)
                .post("/api/events", """
                        {"name": "Party %s", "timeZone": "Europe/Berlin", "start": "2026-03-11T18:00", "duration": "PT6H",
                         "location": {"name": "Studio 1", "onlineUri": "%s"}, "onlineUriVisibility": "attendees"}
                        """.formatted(word, URI))
                .expect(201)
                .header("Location");
        stands(date("2026-03-03T19:00"), StandingStatus.GOING);
        stands(date("2026-03-10T19:00"), StandingStatus.GOING);
        stands(date("2026-03-17T19:00"), StandingStatus.INTERESTED);
        stands(UUID.fromString(api.get(party).expect(200).text("/id")), StandingStatus.GOING);
    }

    @Test
    void leavesItOutOfFeedsAndOtherWordsForWhomeverTheyAreRead() {
        String usual = "/api/events/" + yoga.getSlug() + "-2026-03-03-1900";
        String changed = "/api/events/" + yoga.getSlug() + "-2026-03-10-1900";
        for (Api reader : readers()) {
            assertThat(body(reader, "/api/series/" + yoga.getSlug() + "/calendar.ics"))
                    .contains("candlelight", "Studio 1")
                    .doesNotContain(URI);
            for (String event : List.of(usual, changed, party)) {
                Api linked = reader.with("Accept", "application/ld+json");
                Api calendar = reader.with("Accept", "application/jscalendar+json");
                assertThat(List.of(body(reader, event + "/calendar.ics"), body(linked, event), body(calendar, event)))
                        .allSatisfy(
                                text -> assertThat(text).contains("Studio 1").doesNotContain(URI));
            }
        }
    }

    @Test
    void leavesItOutOfTheCalendarThatIsEverybodysForWhoeverReadsIt() {
        for (Api reader : readers()) {
            for (String range : List.of(MARCH, NEXT_YEAR)) {
                assertThat(body(reader, "/api/calendar/public?" + range + "&q=" + word))
                        .contains("Studio 1")
                        .doesNotContain(URI);
            }
        }
    }

    @Test
    void tellsItInOnesOwnCalendarWhereOneGoesOrOrganises() {
        assertThat(entries(goer, MARCH))
                .containsExactly(
                        "2026-03-03T19:00 told", "2026-03-10T19:00 told", " told", "2026-03-17T19:00 not told");
        assertThat(entries(organiser, MARCH)).hasSize(6).allMatch(entry -> entry.endsWith(" told"));
        assertThat(entries(organiser, NEXT_YEAR)).containsExactly("2027-03-02T19:00 told");
        assertThat(entries(stranger, MARCH)).isEmpty();
        api.get("/api/calendar?" + MARCH).expect(401);
    }

    /** Nobody, a stranger, somebody who goes, the organiser. */
    private List<Api> readers() {
        return List.of(api, api.as(stranger), api.as(goer), api.as(organiser));
    }

    private static String body(Api reader, String path) {
        return reader.get(path).expect(200).body().replace("\r\n ", "");
    }

    private List<String> entries(UUID reader, String range) {
        return api.as(reader)
                .get("/api/calendar?" + range)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/occurrence"))
                .map(event -> event.path("recurrenceId").asString("") + (isTold(event) ? " told" : " not told"))
                .toList();
    }

    private static boolean isTold(JsonNode event) {
        return event.at("/location/onlineUri").asString("").equals(URI);
    }

    private void stands(UUID occurrence, StandingStatus status) {
        standings.learn(List.of(new Standing(Uuids.derived(occurrence, goer.toString()), occurrence, goer, 1, status)));
    }

    private UUID date(String recurrenceId) {
        return Uuids.derived(yoga.getSeriesId(), recurrenceId);
    }

    private static Template online(String name) {
        Template template = template(name);
        return Template.newBuilder(template)
                .setLocation(Location.newBuilder(template.getLocation())
                        .setOnlineUri(URI)
                        .build())
                .setOnlineUriVisibility(OnlineUriVisibility.ATTENDEES)
                .build();
    }
}
