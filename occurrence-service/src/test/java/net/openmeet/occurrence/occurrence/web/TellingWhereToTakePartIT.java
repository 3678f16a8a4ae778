package net.openmeet.occurrence.occurrence.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Location;
import net.openmeet.schemas.series.OnlineUriVisibility;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class TellingWhereToTakePartIT {

    private static final String URI = "https://meet.example.org/yoga";
    private static final String FIRST = "2026-03-03T19:00";
    private static final String PARTY = """
            {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00", "duration": "PT6H", "mode": "online",
             "tags": ["Dance"], "location": {"onlineUri": "%s"}, "onlineUriVisibility": "attendees"}
            """.formatted(URI);

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;
    private final Standings standings;

    TellingWhereToTakePartIT(Api api, Messages messages, TestClock clock, Standings standings) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
        this.standings = standings;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void isForThoseWhoGoToAnEventAndItsOrganiser() {
        ApiResponse created = api.as(ALICE).post("/api/events", PARTY).expect(201);
        String path = created.header("Location");
        UUID event = UUID.fromString(created.text("/id"));
        answers.changed(event, 1, 1, 0);
        awaitBobAt(event);

        assertThat(created.text("/location/onlineUri")).isEqualTo(URI);
        assertThat(created.text("/mode")).isEqualTo("online");
        assertThat(created.text("/tags/0")).isEqualTo("dance");
        assertThat(api.as(BOB).get(path).expect(200).text("/location/onlineUri"))
                .isEqualTo(URI);
        for (Api other : new Api[] {api, api.as(CAROL)}) {
            ApiResponse told = other.get(path).expect(200);
            assertThat(told.text("/name")).isEqualTo("Party");
            assertThat(told.body()).doesNotContain(URI);
            assertThat(told.header("Cache-Control")).contains("private");
        }
    }

    @Test
    void isSaidByTheTagSoThatNobodyKeepsWhatHeIsNotToldAnyMore() {
        ApiResponse created = api.as(ALICE).post("/api/events", PARTY).expect(201);
        String path = created.header("Location");
        String tag = api.as(ALICE).get(path).expect(200).header("ETag");

        api.as(ALICE).with("If-None-Match", tag).get(path).expect(304);
        api.as(CAROL).with("If-None-Match", tag).get(path).expect(200);
    }

    @Test
    void isForThoseWhoGoToThatDate() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(online()));
        answers.going(yoga, FIRST);
        awaitBobAt(Uuids.derived(yoga.getSeriesId(), FIRST));
        String list = occurrences(yoga) + "?limit=2";

        ApiResponse bobs = api.as(BOB).get(list).expect(200);
        ApiResponse carols = api.as(CAROL).get(list).expect(200);
        ApiResponse alices = api.as(ALICE).get(list).expect(200);

        assertThat(bobs.text("/items/0/location/onlineUri")).isEqualTo(URI);
        assertThat(bobs.text("/items/1/location/name")).isEqualTo("Studio 1");
        assertThat(bobs.at("/items/1/location/onlineUri").isMissingNode()).isTrue();
        assertThat(carols.body()).doesNotContain(URI);
        assertThat(api.get(list).expect(200).body()).doesNotContain(URI);
        assertThat(alices.text("/items/1/location/onlineUri")).isEqualTo(URI);
        assertThat(api.as(CAROL)
                        .get(occurrences(yoga) + "/" + FIRST)
                        .expect(200)
                        .body())
                .doesNotContain(URI);
        assertThat(api.as(BOB).get(occurrences(yoga) + "/" + FIRST).expect(200).text("/location/onlineUri"))
                .isEqualTo(URI);
        api.as(CAROL).with("If-None-Match", bobs.header("ETag")).get(list).expect(200);
        api.as(BOB).with("If-None-Match", bobs.header("ETag")).get(list).expect(304);
        assertThat(bobs.header("Cache-Control")).contains("private");
    }

    @Test
    void isInNoFactAboutOccurrences() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(online()));

        Location told = messages.await(
                        OccurrenceVivified.class,
                        fact -> yoga.getSeriesId().equals(fact.getState().getSeriesId()))
                .body()
                .getState()
                .getTemplate()
                .getLocation();

        assertThat(told.getName()).isEqualTo("Studio 1");
        assertThat(told.getOnlineUri()).isNull();
    }

    private void awaitBobAt(UUID occurrence) {
        Await.until("Bob to go", () -> standings.isGoing(occurrence, BOB));
    }

    private static Template online() {
        Template template = template("Tuesday Yoga");
        return Template.newBuilder(template)
                .setLocation(Location.newBuilder(template.getLocation())
                        .setOnlineUri(URI)
                        .build())
                .setOnlineUriVisibility(OnlineUriVisibility.ATTENDEES)
                .build();
    }
}
