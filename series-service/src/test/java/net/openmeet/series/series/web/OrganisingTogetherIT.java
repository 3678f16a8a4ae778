package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;
import static net.openmeet.series.series.web.SeriesRequests.TUESDAY_YOGA;
import static net.openmeet.series.series.web.SeriesRequests.visibleTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.OrganiserRole;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class OrganisingTogetherIT {

    private static final String CO_ORGANISER = "{\"role\": \"co-organiser\"}";
    private static final String HOST = "{\"role\": \"host\"}";

    private final Api anonymous;
    private final Api alice;
    private final Api bob;
    private final Api carol;
    private final Messages messages = Servers.shared().messages();

    OrganisingTogetherIT(Api api) {
        this.anonymous = api;
        this.alice = api.as(ALICE);
        this.bob = api.as(BOB);
        this.carol = api.as(CAROL);
    }

    @Test
    void letsACoOrganiserChangeASeriesAndNotDisposeOfIt() {
        String path = create("private");
        bob.get(path).expect(404);
        alice.put(path + "/organisers/" + BOB, CO_ORGANISER).expect(200);

        ApiResponse edited = patch(bob, path, "{\"name\": \"Bob's Yoga\"}").expect(200);

        assertThat(edited.text("/organiser")).isEqualTo(ALICE.toString());
        assertThat(edited.text("/organisers/0/account")).isEqualTo(BOB.toString());
        assertThat(edited.text("/organisers/0/role")).isEqualTo("co-organiser");
        assertThat(bob.get(path + "/changes").expect(200).text("/items/0/changedBy"))
                .isEqualTo(BOB.toString());
        assertThat(bob.with("If-Match", "*").delete(path).expect(403).code()).isEqualTo("not-owner");
        assertThat(bob.put(path + "/organisers/" + CAROL, HOST).expect(403).code())
                .isEqualTo("not-owner");
        assertThat(bob.post(path + "/transfer", "{\"to\": \"" + CAROL + "\"}")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        carol.get(path).expect(404);
    }

    @Test
    void showsAHostWhatOrganisersSeeAndLetsNothingBeChanged() {
        String path = alice.post("/api/series", hiddenUri()).expect(201).header("Location");
        alice.put(path + "/organisers/" + CAROL, HOST).expect(200);

        assertThat(carol.get(path).expect(200).text("/template/location/onlineUri"))
                .isEqualTo("https://meet.example.org/yoga");
        assertThat(bob.get(path).expect(200).at("/template/location/onlineUri").isMissingNode()
                        || bob.get(path)
                                .expect(200)
                                .at("/template/location/onlineUri")
                                .isNull())
                .isTrue();
        assertThat(patch(carol, path, "{\"name\": \"Carol's\"}").expect(403).code())
                .isEqualTo("not-owner");
        assertThat(anonymous.get(path + "/organisers").expect(200).text("/items/0/role"))
                .isEqualTo("host");
        assertThat(anonymous.get(path + "/organisers/" + CAROL).expect(200).text("/role"))
                .isEqualTo("host");
        assertThat(anonymous.get(path + "/organisers/" + BOB).expect(404).code())
                .isEqualTo("organiser-not-found");
    }

    @Test
    void tellsOthersWhoOrganisesItAndWhoChangedIt() {
        ApiResponse created = alice.post("/api/series", TUESDAY_YOGA).expect(201);
        UUID id = UUID.fromString(created.text("/id"));
        String path = created.header("Location");
        ApiResponse named = alice.put(path + "/organisers/" + BOB, CO_ORGANISER).expect(200);
        patch(bob, path, "{\"name\": \"Bob's Yoga\"}").expect(200);

        SeriesOrganisersChanged told = messages.await(
                        SeriesOrganisersChanged.class,
                        body -> body.getSeriesId().equals(id))
                .body();
        SeriesTemplateChanged edited = messages.await(
                        SeriesTemplateChanged.class, body -> body.getSeriesId().equals(id))
                .body();

        assertThat(named.header("Version-Token")).isEqualTo("series/" + id + "/2");
        assertThat(told.getVersion()).isEqualTo(2);
        assertThat(told.getOwnerId()).isEqualTo(ALICE);
        assertThat(told.getOrganisers()).singleElement().satisfies(organiser -> {
            assertThat(organiser.getAccountId()).isEqualTo(BOB);
            assertThat(organiser.getRole()).isEqualTo(OrganiserRole.CO_ORGANISER);
        });
        assertThat(told.getChange().getChangedBy()).isEqualTo(ALICE);
        assertThat(edited.getChange().getChangedBy()).isEqualTo(BOB);
        assertThat(edited.getOwnerId()).isEqualTo(ALICE);
        assertThat(edited.getOrganisers()).isEqualTo(told.getOrganisers());
    }

    @Test
    void endsAllRightsOfWhoIsDismissedAtOnce() {
        String path = create("private");
        alice.put(path + "/organisers/" + BOB, CO_ORGANISER).expect(200);
        bob.get(path).expect(200);

        alice.delete(path + "/organisers/" + BOB).expect(204);

        bob.get(path).expect(404);
        patch(bob, path, "{\"name\": \"Bob's\"}").expect(404);
        assertThat(slugs(bob.get("/api/series?organiser=me&limit=200").expect(200)))
                .doesNotContain(slug(path));
    }

    @Test
    void letsWhoeverHasARoleLayItDown() {
        String path = create("public");
        alice.put(path + "/organisers/" + BOB, HOST).expect(200);
        alice.put(path + "/organisers/" + CAROL, CO_ORGANISER).expect(200);

        assertThat(carol.delete(path + "/organisers/" + BOB).expect(403).code()).isEqualTo("not-owner");
        bob.delete(path + "/organisers/" + BOB).expect(204);

        assertThat(alice.get(path).expect(200).at("/organisers")).hasSize(1);
        assertThat(bob.delete(path + "/organisers/" + BOB).expect(403).code()).isEqualTo("not-owner");
    }

    @Test
    void changesNothingWhereItIsSoAlready() {
        String path = create("public");
        alice.put(path + "/organisers/" + BOB, HOST).expect(200);

        ApiResponse again = alice.put(path + "/organisers/" + BOB, HOST).expect(200);
        alice.delete(path + "/organisers/" + CAROL).expect(204);

        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(alice.get(path).expect(200).at("/version").asInt()).isEqualTo(2);
        assertThat(alice.put(path + "/organisers/" + BOB, CO_ORGANISER)
                        .expect(200)
                        .text("/role"))
                .isEqualTo("co-organiser");
        assertThat(alice.get(path).expect(200).at("/organisers")).hasSize(1);
    }

    @Test
    void refusesTheOwnerAndMoreThanFifty() {
        String path = create("public");
        assertThat(alice.put(path + "/organisers/" + ALICE, HOST).expect(409).code())
                .isEqualTo("is-owner");
        for (int number = 0; number < 50; number++) {
            alice.put(path + "/organisers/" + UUID.randomUUID(), HOST).expect(200);
        }

        assertThat(alice.put(path + "/organisers/" + BOB, HOST).expect(409).code())
                .isEqualTo("too-many-organisers");
        assertThat(alice.get(path + "/organisers").expect(200).at("/items")).hasSize(50);
    }

    @Test
    void takesNoRoleThatThereIsNot() {
        String path = create("public");

        ApiResponse refused =
                alice.put(path + "/organisers/" + BOB, "{\"role\": \"owner\"}").expect(422);

        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/role");
        assertThat(alice.put(path + "/organisers/" + BOB, "{}").expect(422).text("/errors/0/code"))
                .isEqualTo("required");
        assertThat(alice.put(path + "/organisers/bob", HOST).expect(400).code()).isEqualTo("invalid-parameter");
        assertThat(alice.with("If-Match", "\"7\"")
                        .put(path + "/organisers/" + BOB, HOST)
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
    }

    @Test
    void listsWhatSomebodyOrganisesInWhateverRoleNewestFirst() {
        Api dan = anonymous.as(UUID.randomUUID());
        UUID erin = UUID.randomUUID();
        var expected = new ArrayList<String>();
        for (int number = 0; number < 3; number++) {
            String own = anonymous
                    .as(erin)
                    .post("/api/series", TUESDAY_YOGA)
                    .expect(201)
                    .header("Location");
            String other =
                    dan.post("/api/series", visibleTo("private")).expect(201).header("Location");
            dan.put(other + "/organisers/" + erin, number == 0 ? HOST : CO_ORGANISER)
                    .expect(200);
            expected.addAll(List.of(slug(own), slug(other)));
        }

        var walked = new ArrayList<String>();
        ApiResponse page =
                anonymous.as(erin).get("/api/series?organiser=me&limit=2").expect(200);
        walked.addAll(slugs(page));
        while (!page.at("/next").isNull()) {
            page = anonymous
                    .as(erin)
                    .get("/api/series?organiser=me&limit=2&cursor=" + page.text("/next"))
                    .expect(200);
            walked.addAll(slugs(page));
        }

        assertThat(walked).containsExactlyElementsOf(expected.reversed());
        assertThat(slugs(anonymous.as(erin).get("/api/series?owner=me").expect(200)))
                .hasSize(3);
        assertThat(anonymous.get("/api/series?organiser=me").expect(401).code()).isEqualTo("sign-in-required");
    }

    private String create(String visibility) {
        return alice.post("/api/series", visibleTo(visibility)).expect(201).header("Location");
    }

    private static String hiddenUri() {
        return SeriesRequests.with(
                "/template",
                "{\"location\": {\"onlineUri\": \"https://meet.example.org/yoga\"}, \"onlineUriVisibility\": \"attendees\"}");
    }

    private static ApiResponse patch(Api by, String path, String patch) {
        return by.with("If-Match", "*").patch(path, patch);
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> slugs(ApiResponse page) {
        return page.at("/items")
                .valueStream()
                .map(series -> series.path("slug").asString())
                .toList();
    }
}
