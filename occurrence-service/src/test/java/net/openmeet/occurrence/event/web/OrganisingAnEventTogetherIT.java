package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.series.Organiser;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class OrganisingAnEventTogetherIT {

    private static final String CO_ORGANISER = "{\"role\": \"co-organiser\"}";
    private static final String HOST = "{\"role\": \"host\"}";
    private static final String PARTY = """
            {"name": "Summer party", "timeZone": "Europe/Berlin", "start": "2026-03-07T15:00", "duration": "PT6H",
             "visibility": "%s"}""";

    private final Api api;
    private final Messages messages;
    private final TestClock clock;

    OrganisingAnEventTogetherIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void letsACoOrganiserChangeAnEventAndNotDisposeOfIt() {
        String path = create("private");
        api.as(BOB).get(path).expect(404);
        ApiResponse named =
                api.as(ALICE).put(path + "/organisers/" + BOB, CO_ORGANISER).expect(200);

        api.as(BOB).with("If-Match", "*").post(path + "/cancel", "{}").expect(200);

        assertThat(named.header("Version-Token")).endsWith("/2");
        ApiResponse seen = api.as(BOB).get(path).expect(200);
        assertThat(seen.text("/organiser")).isEqualTo(ALICE.toString());
        assertThat(seen.text("/organisers/0/account")).isEqualTo(BOB.toString());
        assertThat(api.as(BOB).with("If-Match", "*").delete(path).expect(403).code())
                .isEqualTo("not-owner");
        assertThat(api.as(BOB)
                        .put(path + "/organisers/" + CAROL, HOST)
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        api.as(CAROL).get(path).expect(404);
    }

    @Test
    void tellsOthersWhoOrganisesIt() {
        ApiResponse created =
                api.as(ALICE).post("/api/events", PARTY.formatted("public")).expect(201);
        UUID id = UUID.fromString(created.text("/id"));
        api.as(ALICE)
                .put(created.header("Location") + "/organisers/" + BOB, HOST)
                .expect(200);

        OccurrenceModified told = messages.await(
                        OccurrenceModified.class, body -> body.getOccurrenceId().equals(id))
                .body();

        assertThat(told.getState().getOrganisers()).containsExactly(new Organiser(BOB, OrganiserRole.HOST));
        assertThat(told.getChanges())
                .singleElement()
                .satisfies(change -> assertThat(change.getField()).isEqualTo("hosts"));
        assertThat(told.getChange().getChangedBy()).isEqualTo(ALICE);
    }

    @Test
    void endsAllRightsOfWhoIsDismissedAtOnce() {
        String path = create("private");
        api.as(ALICE).put(path + "/organisers/" + BOB, HOST).expect(200);
        assertThat(calendar(BOB)).contains(slug(path));

        api.as(ALICE).delete(path + "/organisers/" + BOB).expect(204);

        api.as(BOB).get(path).expect(404);
        assertThat(calendar(BOB)).doesNotContain(slug(path));
        api.as(BOB).delete(path + "/organisers/" + BOB).expect(404);
    }

    @Test
    void letsWhoeverHasARoleLayItDown() {
        String path = create("public");
        api.as(ALICE).put(path + "/organisers/" + BOB, HOST).expect(200);
        api.as(CAROL).delete(path + "/organisers/" + BOB).expect(403);

        api.as(BOB).delete(path + "/organisers/" + BOB).expect(204);

        assertThat(api.get(path + "/organisers").expect(200).at("/items")).isEmpty();
        assertThat(api.get(path + "/organisers/" + BOB).expect(404).code()).isEqualTo("organiser-not-found");
    }

    @Test
    void changesNothingWhereItIsSoAlready() {
        String path = create("public");
        api.as(ALICE).put(path + "/organisers/" + BOB, HOST).expect(200);

        assertThat(api.as(ALICE)
                        .put(path + "/organisers/" + BOB, HOST)
                        .expect(200)
                        .header("ETag"))
                .isEqualTo("\"2\"");
        api.as(ALICE).delete(path + "/organisers/" + CAROL).expect(204);
        assertThat(api.as(ALICE)
                        .with("If-Match", "\"1\"")
                        .put(path + "/organisers/" + CAROL, HOST)
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
    }

    @Test
    void refusesTheOwnerAndMoreThanFifty() {
        String path = create("public");
        assertThat(api.as(ALICE)
                        .put(path + "/organisers/" + ALICE, HOST)
                        .expect(409)
                        .code())
                .isEqualTo("is-owner");
        IntStream.range(0, 50)
                .forEach(number -> api.as(ALICE)
                        .put(path + "/organisers/" + UUID.randomUUID(), HOST)
                        .expect(200));

        assertThat(api.as(ALICE)
                        .put(path + "/organisers/" + BOB, HOST)
                        .expect(409)
                        .code())
                .isEqualTo("too-many-organisers");
    }

    @Test
    void leadsFromADateToItsSeries() {
        SeriesCreated yoga = new SeriesOnTopic(messages, api).create(tuesdayYoga());
        String date = "/api/events/" + yoga.getSlug() + "-2026-03-03-1900/organisers";

        assertThat(api.get(date).expect(308).header("Location"))
                .isEqualTo("/api/series/" + yoga.getSlug() + "/organisers");
        assertThat(api.as(ALICE).put(date + "/" + BOB, HOST).expect(308).header("Location"))
                .isEqualTo("/api/series/" + yoga.getSlug() + "/organisers/" + BOB);
    }

    private String create(String visibility) {
        return api.as(ALICE)
                .post("/api/events", PARTY.formatted(visibility))
                .expect(201)
                .header("Location");
    }

    private List<String> calendar(UUID viewer) {
        return api.as(viewer)
                .get("/api/calendar?from=2026-03-01&to=2026-03-10&timeZone=Europe/Berlin&limit=200")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/occurrence/slug").asString())
                .toList();
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
