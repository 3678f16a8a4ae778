package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.openmeet.occurrence.event.StandaloneEventUpkeep;
import net.openmeet.occurrence.testing.MovableZone;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class StandaloneEventsIT {

    private static final String PARTY = """
            {"name": "Summer Party", "description": "Bring a cake", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00",
             "duration": "PT6H", "capacity": 80,
             "location": {"name": "Yard", "address": {"country": "DE", "locality": "Berlin"}}, "visibility": "public"}
            """;

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final StandaloneEventUpkeep upkeep;

    StandaloneEventsIT(Api api, Messages messages, TestClock clock, JdbcClient database, StandaloneEventUpkeep upkeep) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.upkeep = upkeep;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void areCreatedAndToldOfUnderTheirOwnKey() {
        var created = party(PARTY);
        assertThat(created.header("Location")).isEqualTo("/api/events/" + created.text("/slug"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.text("/slug")).startsWith("summer-party");
        assertThat(created.at("/series").isNull()).isTrue();
        assertThat(created.text("/end/local")).isEqualTo("2026-07-11T21:00:00");
        var told = messages.await(
                OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(told.key()).isEqualTo(id(created));
        assertThat(told.body().getState().getSeriesId()).isNull();
        assertThat(created.header("Version-Token")).isEqualTo("occurrence/" + id(created) + "/1");
    }

    @Test
    void haveSlugsOfTheirOwnThatNeverLookLikeADateOfASeries() {
        var first = party(PARTY.replace("Summer Party", "Launch 2026-07-11")).text("/slug");
        var second = party(PARTY.replace("Summer Party", "Launch 2026-07-11")).text("/slug");
        assertThat(first).startsWith("launch-2026-07-11-event");
        assertThat(second).startsWith(first).isNotEqualTo(first);
    }

    @Test
    void followTheRulesOfDaylightSavingTime() {
        var gap = party(PARTY.replace("2026-07-11T15:00", "2026-03-29T02:30"));
        assertThat(gap.text("/start/local")).isEqualTo("2026-03-29T03:30:00");
        var overlap = party(PARTY.replace("2026-07-11T15:00", "2026-10-25T02:30"));
        assertThat(overlap.text("/start/instant")).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void mayLastWholeDays() {
        var day = party(PARTY.replace("2026-07-11T15:00", "2026-07-11").replace("PT6H", "P2D"));
        assertThat(day.at("/allDay").asBoolean()).isTrue();
        assertThat(day.text("/start/local")).isEqualTo("2026-07-11");
        assertThat(day.text("/end/local")).isEqualTo("2026-07-13");
    }

    @Test
    void arePatchedMemberByMember() {
        var created = party(PARTY);
        var patched = patch(created, """
                {"start": "2026-07-12T15:00", "capacity": null, "location": {"address": {"locality": null}}}
                """);
        patched.expect(200);
        assertThat(patched.header("ETag")).isEqualTo("\"2\"");
        assertThat(patched.text("/start/local")).isEqualTo("2026-07-12T15:00:00");
        assertThat(patched.at("/attendance/capacity").isNull()).isTrue();
        assertThat(patched.at("/location").toString())
                .isEqualTo("{\"name\":\"Yard\",\"address\":{\"country\":\"DE\"}}");
        assertThat(patched.text("/description")).isEqualTo("Bring a cake");
        messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(created)) && fact.getVersion() == 2);
    }

    @Test
    void getNoNewVersionFromAPatchThatChangesNothing() {
        var created = party(PARTY);
        assertThat(patch(created, "{\"name\": \"Summer Party\"}").expect(200).header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void areChangedOnlyInTheVersionThatWasRead() {
        var created = party(PARTY);
        patch(created, "{\"name\": \"Winter Party\"}").expect(200);
        var stale = patch(created, "{\"name\": \"Autumn Party\"}").expect(412);
        assertThat(stale.code()).isEqualTo("version-mismatch");
        assertThat(stale.header("ETag")).isEqualTo("\"2\"");
        api.as(ALICE).patch(path(created), "{}").expect(428);
        api.as(ALICE).delete(path(created)).expect(428);
    }

    @Test
    void areGoneForGoodWhenDeleted() {
        var created = party(PARTY);
        var gone = api.as(ALICE).with("If-Match", "\"1\"").delete(path(created)).expect(204);
        assertThat(gone.header("Version-Token")).isEqualTo("occurrence/" + id(created) + "/2");
        api.as(ALICE).get(path(created)).expect(404);
        api.as(ALICE).with("If-Match", "\"2\"").delete(path(created)).expect(404);
        var removed = messages.await(
                OccurrenceRemoved.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(removed.body().getVersion()).isEqualTo(2);
        assertThat(party(PARTY).text("/slug")).isNotEqualTo(created.text("/slug"));
    }

    @Test
    void areCompletedWhenTheyAreOver() {
        var created = party(PARTY);
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(140)));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(api.get(path(created)).text("/status")).isEqualTo("completed");
    }

    @Test
    void followNewerTimeZoneData() {
        var created = party(PARTY);
        database.sql("""
                        update standalone_event set tzdb_version = '1970a', starts_at = starts_at - interval '1 hour'
                        where id = :id
                        """).param("id", id(created)).update();
        var modified = messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(modified.body().getState().getStartsAt()).hasToString("2026-07-11T13:00:00Z");
        assertThat(api.get(path(created)).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void areCompletedOnceHoweverManyInstancesWork() {
        var many = IntStream.range(0, 250).mapToObj(number -> party(PARTY)).toList();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(140)));
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int instance = 0; instance < 4; instance++) {
                instances.execute(() -> {
                    while (upkeep.complete(20) > 0) {
                        Thread.onSpinWait();
                    }
                });
            }
        }

        for (var event : many) {
            messages.await(
                    OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(event)));
            assertThat(messages.seen(
                            OccurrenceCompleted.class,
                            fact -> fact.getOccurrenceId().equals(id(event))))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.body().getVersion()).isEqualTo(2));
        }
    }

    @Test
    void areScheduledAgainWhenTheyAreMovedToTheFuture() {
        var created = party(PARTY.replace("2026-07-11T15:00", "2026-02-11T15:00"));
        assertThat(created.text("/status")).isEqualTo("completed");

        assertThat(patch(created, "{\"start\": \"2026-07-11T15:00\"}")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("scheduled");
    }

    @Test
    void haveASlugThatNobodyGuessesOrFindsTakenUnlessTheyArePublic() {
        var name = "Surprise " + UUID.randomUUID();
        var secret = party(PARTY.replace("Summer Party", name).replace("\"public\"", "\"private\""));
        var unlisted = party(PARTY.replace("Summer Party", name).replace("\"public\"", "\"unlisted\""));
        var open = party(PARTY.replace("Summer Party", name));

        assertThat(open.text("/slug")).isEqualTo(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        assertThat(secret.text("/slug")).matches(open.text("/slug") + "-x[0-9a-f]{12}");
        assertThat(unlisted.text("/slug")).matches(open.text("/slug") + "-x[0-9a-f]{12}");
    }

    @Test
    void getASlugThatNobodyGuessesWhenTheyAreNotPublicAnyMore() {
        var created = party(PARTY);
        var former = path(created);
        var hidden = patch(created, "{\"visibility\": \"unlisted\"}").expect(200);

        assertThat(hidden.text("/slug")).matches("summer-party.*-x[0-9a-f]{12}").isNotEqualTo(created.text("/slug"));
        api.get(path(hidden)).expect(200);
        api.get(former).expect(404);
        api.as(BOB).get(former).expect(404);
        api.as(BOB).with("If-Match", "*").patch(former, "{\"name\": \"Mine\"}").expect(404);
        assertThat(api.as(ALICE).get(former).expect(308).header("Location")).isEqualTo(path(hidden));
        assertThat(party(PARTY.replace("Summer Party", created.text("/slug"))).text("/slug"))
                .isNotEqualTo(created.text("/slug"));
        var told = messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(told.body().getState().getSlug()).isEqualTo(hidden.text("/slug"));

        var shown = patch(hidden, "{\"visibility\": \"public\"}").expect(200);
        assertThat(shown.text("/slug")).isEqualTo(created.text("/slug"));
        assertThat(api.as(BOB).get(path(hidden)).expect(308).header("Location")).isEqualTo(former);
        var hiddenAgain = patch(shown, "{\"visibility\": \"private\"}").expect(200);
        assertThat(hiddenAgain.text("/slug")).isNotEqualTo(hidden.text("/slug"));
        api.as(BOB).get(path(hidden)).expect(404);
    }

    @Test
    void areChangedInWhateverVersionByWhoWantsSoHoweverManyDo() {
        var created = party(PARTY);
        var statuses = new ArrayList<Future<Integer>>();
        try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int capacity = 1; capacity <= 20; capacity++) {
                var patch = "{\"capacity\": " + capacity + "}";
                statuses.add(editors.submit(() -> api.as(ALICE)
                        .with("If-Match", "*")
                        .patch(path(created), patch)
                        .status()));
            }
        }
        assertThat(statuses).extracting(Future::resultNow).containsOnly(200);
        assertThat(api.get(path(created)).header("ETag")).isEqualTo("\"21\"");
    }

    @Test
    void keepTheirTimeWhenTheyAreOver() {
        var zone = MovableZone.named("Test/Oral", ZoneOffset.ofHours(5));
        var created = party(PARTY.replace("2026-07-11", "2026-03-02"));
        database.sql("update standalone_event set zone = 'Test/Oral' where id = :id")
                .param("id", id(created))
                .update();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(2)));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(created)));

        zone.moveTo(ZoneOffset.ofHours(4));

        assertThat(api.get(path(created)).expect(200).text("/start/instant")).isEqualTo("2026-03-02T10:00:00Z");
    }

    @Test
    void areNotRevealedWhenTheyArePrivate() {
        var secret = party(PARTY.replace("\"public\"", "\"private\""));
        api.as(ALICE).get(path(secret)).expect(200);
        assertThat(api.as(BOB).get(path(secret)).expect(404).body()).contains("event-not-found");
        api.get(path(secret)).expect(404);
        api.as(BOB).with("If-Match", "*").patch(path(secret), "{}").expect(404);
        api.as(BOB).with("If-Match", "*").delete(path(secret)).expect(404);
        var unlisted = party(PARTY.replace("\"public\"", "\"unlisted\""));
        api.get(path(unlisted)).expect(200);
    }

    @Test
    void areNotTheDatesOfASeries() {
        var yoga = new SeriesOnTopic(messages, api).create(tuesdayYoga());
        var date = "/api/events/" + yoga.getSlug() + "-2026-03-03-1900";
        api.get(date).expect(200);
        api.get("/api/events/" + yoga.getSlug() + "-2031-03-04-1900").expect(200);
        api.get("/api/events/" + yoga.getSlug() + "-2026-03-04-1900").expect(404);
        var owner = api.as(ALICE).with("If-Match", "*");
        assertThat(owner.patch(date, "{\"name\": \"X\"}").expect(409).code()).isEqualTo("date-of-series");
        assertThat(owner.delete(date).expect(409).code()).isEqualTo("date-of-series");
        assertThat(api.as(BOB).with("If-Match", "*").delete(date).expect(403).code())
                .isEqualTo("not-owner");
    }

    @Test
    void areMadeOnceWhenTheRequestIsRepeated() {
        var repeated = api.as(ALICE).with("Idempotency-Key", UUID.randomUUID().toString());
        var first = repeated.post("/api/events", PARTY).expect(201);
        var second = repeated.post("/api/events", PARTY).expect(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    private ApiResponse party(String json) {
        return api.as(ALICE).post("/api/events", json).expect(201);
    }

    private ApiResponse patch(ApiResponse created, String json) {
        return api.as(ALICE).with("If-Match", created.header("ETag")).patch(path(created), json);
    }

    private static String path(ApiResponse created) {
        return "/api/events/" + created.text("/slug");
    }

    private static UUID id(ApiResponse created) {
        return UUID.fromString(created.text("/id"));
    }
}
