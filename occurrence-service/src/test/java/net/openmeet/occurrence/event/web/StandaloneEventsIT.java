package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.openmeet.occurrence.event.StandaloneEventUpkeep;
import net.openmeet.occurrence.testing.MovableZone;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.OtherSeries;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
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
        ApiResponse created = party(PARTY);
        assertThat(created.header("Location")).isEqualTo("/api/events/" + created.text("/slug"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.text("/slug")).startsWith("summer-party");
        assertThat(created.at("/series").isNull()).isTrue();
        assertThat(created.text("/end/local")).isEqualTo("2026-07-11T21:00:00");
        Message<OccurrenceVivified> told = messages.await(
                OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(told.key()).isEqualTo(id(created));
        assertThat(told.body().getState().getSeriesId()).isNull();
        assertThat(created.header("Version-Token")).isEqualTo("occurrence/" + id(created) + "/1");
    }

    @Test
    void haveSlugsOfTheirOwnThatNeverLookLikeADateOfASeries() {
        String first = party(PARTY.replace("Summer Party", "Launch 2026-07-11")).text("/slug");
        String second =
                party(PARTY.replace("Summer Party", "Launch 2026-07-11")).text("/slug");
        assertThat(first).startsWith("launch-2026-07-11-event");
        assertThat(second).startsWith(first).isNotEqualTo(first);
    }

    @Test
    void followTheRulesOfDaylightSavingTime() {
        ApiResponse gap = party(PARTY.replace("2026-07-11T15:00", "2026-03-29T02:30"));
        assertThat(gap.text("/start/local")).isEqualTo("2026-03-29T03:30:00");
        ApiResponse overlap = party(PARTY.replace("2026-07-11T15:00", "2026-10-25T02:30"));
        assertThat(overlap.text("/start/instant")).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void mayLastWholeDays() {
        ApiResponse day = party(PARTY.replace("2026-07-11T15:00", "2026-07-11").replace("PT6H", "P2D"));
        assertThat(day.at("/allDay").asBoolean()).isTrue();
        assertThat(day.text("/start/local")).isEqualTo("2026-07-11");
        assertThat(day.text("/end/local")).isEqualTo("2026-07-13");
    }

    @Test
    void arePatchedMemberByMember() {
        ApiResponse created = party(PARTY);
        ApiResponse patched = patch(created, """
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
        ApiResponse created = party(PARTY);
        assertThat(patch(created, "{\"name\": \"Summer Party\"}").expect(200).header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void areChangedOnlyInTheVersionThatWasRead() {
        ApiResponse created = party(PARTY);
        patch(created, "{\"name\": \"Winter Party\"}").expect(200);
        ApiResponse stale = patch(created, "{\"name\": \"Autumn Party\"}").expect(412);
        assertThat(stale.code()).isEqualTo("version-mismatch");
        assertThat(stale.header("ETag")).isEqualTo("\"2\"");
        api.as(ALICE).patch(path(created), "{}").expect(428);
        api.as(ALICE).delete(path(created)).expect(428);
    }

    @Test
    void areGoneForGoodWhenDeleted() {
        ApiResponse created = party(PARTY);
        ApiResponse gone =
                api.as(ALICE).with("If-Match", "\"1\"").delete(path(created)).expect(204);
        assertThat(gone.header("Version-Token")).isEqualTo("occurrence/" + id(created) + "/2");
        api.as(ALICE).get(path(created)).expect(404);
        api.as(ALICE).with("If-Match", "\"2\"").delete(path(created)).expect(404);
        Message<OccurrenceRemoved> removed = messages.await(
                OccurrenceRemoved.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(removed.body().getVersion()).isEqualTo(2);
        assertThat(party(PARTY).text("/slug")).isNotEqualTo(created.text("/slug"));
    }

    @Test
    void areCompletedWhenTheyAreOver() {
        ApiResponse created = party(PARTY);
        new OtherSeries(database).leaveAlone();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(140)));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(api.get(path(created)).text("/status")).isEqualTo("completed");
    }

    @Test
    void followNewerTimeZoneData() {
        ApiResponse created = party(PARTY);
        database.sql("""
                        update standalone_event set tzdb_version = '1970a', starts_at = starts_at - interval '1 hour'
                        where id = :id
                        """).param("id", id(created)).update();
        Message<OccurrenceModified> modified = messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(modified.body().getState().getStartsAt()).hasToString("2026-07-11T13:00:00Z");
        assertThat(api.get(path(created)).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void areCompletedOnceHoweverManyInstancesWork() {
        List<ApiResponse> many =
                IntStream.range(0, 250).mapToObj(number -> party(PARTY)).toList();
        new OtherSeries(database).leaveAlone();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(140)));
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int instance = 0; instance < 4; instance++) {
                instances.execute(() -> {
                    while (upkeep.complete(20) > 0) {
                        Thread.onSpinWait();
                    }
                });
            }
        }

        for (ApiResponse event : many) {
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
        ApiResponse created = party(PARTY.replace("2026-07-11T15:00", "2026-02-11T15:00"));
        assertThat(created.text("/status")).isEqualTo("completed");

        assertThat(patch(created, "{\"start\": \"2026-07-11T15:00\"}")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("scheduled");
    }

    @Test
    void haveASlugThatNobodyGuessesOrFindsTakenUnlessTheyArePublic() {
        String name = "Surprise " + UUID.randomUUID();
        ApiResponse secret = party(PARTY.replace("Summer Party", name).replace("\"public\"", "\"private\""));
        ApiResponse unlisted = party(PARTY.replace("Summer Party", name).replace("\"public\"", "\"unlisted\""));
        ApiResponse open = party(PARTY.replace("Summer Party", name));

        assertThat(open.text("/slug")).isEqualTo(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        assertThat(secret.text("/slug")).matches(open.text("/slug") + "-x[0-9a-f]{12}");
        assertThat(unlisted.text("/slug")).matches(open.text("/slug") + "-x[0-9a-f]{12}");
    }

    @Test
    void getASlugThatNobodyGuessesWhenTheyAreNotPublicAnyMore() {
        ApiResponse created = party(PARTY);
        String former = path(created);
        ApiResponse hidden = patch(created, "{\"visibility\": \"unlisted\"}").expect(200);

        assertThat(hidden.text("/slug")).matches("summer-party.*-x[0-9a-f]{12}").isNotEqualTo(created.text("/slug"));
        api.get(path(hidden)).expect(200);
        api.get(former).expect(404);
        api.as(BOB).get(former).expect(404);
        api.as(BOB).with("If-Match", "*").patch(former, "{\"name\": \"Mine\"}").expect(404);
        Api alice = api.as(ALICE).with("If-Match", "*");
        assertThat(List.of(
                        alice.get(former),
                        alice.patch(former, "{\"name\": \"Mine\"}"),
                        alice.delete(former),
                        alice.post(former + "/cancel", "{}")))
                .extracting(answer -> answer.expect(308).header("Location"))
                .containsExactly(path(hidden), path(hidden), path(hidden), path(hidden) + "/cancel");
        assertThat(party(PARTY.replace("Summer Party", created.text("/slug"))).text("/slug"))
                .isNotEqualTo(created.text("/slug"));
        Message<OccurrenceModified> told = messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(created)));
        assertThat(told.body().getState().getSlug()).isEqualTo(hidden.text("/slug"));

        ApiResponse shown = patch(hidden, "{\"visibility\": \"public\"}").expect(200);
        assertThat(shown.text("/slug")).isEqualTo(created.text("/slug"));
        assertThat(api.as(BOB).get(path(hidden)).expect(308).header("Location")).isEqualTo(former);
        ApiResponse hiddenAgain = patch(shown, "{\"visibility\": \"private\"}").expect(200);
        assertThat(hiddenAgain.text("/slug")).isNotEqualTo(hidden.text("/slug"));
        api.as(BOB).get(path(hidden)).expect(404);
    }

    @Test
    void areChangedInWhateverVersionByWhoWantsSoHoweverManyDo() {
        ApiResponse created = party(PARTY);
        var statuses = new ArrayList<Future<Integer>>();
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int capacity = 1; capacity <= 20; capacity++) {
                String patch = "{\"capacity\": " + capacity + "}";
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
        MovableZone zone = MovableZone.named("Test/Oral", ZoneOffset.ofHours(5));
        ApiResponse created = party(PARTY.replace("2026-07-11", "2026-03-02"));
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
        ApiResponse secret = party(PARTY.replace("\"public\"", "\"private\""));
        api.as(ALICE).get(path(secret)).expect(200);
        assertThat(api.as(BOB).get(path(secret)).expect(404).body()).contains("event-not-found");
        api.get(path(secret)).expect(404);
        api.as(BOB).with("If-Match", "*").patch(path(secret), "{}").expect(404);
        api.as(BOB).with("If-Match", "*").delete(path(secret)).expect(404);
        ApiResponse unlisted = party(PARTY.replace("\"public\"", "\"unlisted\""));
        api.get(path(unlisted)).expect(200);
    }

    @Test
    void areNotTheDatesOfASeries() {
        SeriesCreated yoga = new SeriesOnTopic(messages, api).create(tuesdayYoga());
        String date = "/api/events/" + yoga.getSlug() + "-2026-03-03-1900";
        api.get(date).expect(200);
        api.get("/api/events/" + yoga.getSlug() + "-2031-03-04-1900").expect(200);
        api.get("/api/events/" + yoga.getSlug() + "-2026-03-04-1900").expect(404);
        Api owner = api.as(ALICE).with("If-Match", "*");
        assertThat(owner.delete(date).expect(409).code()).isEqualTo("date-of-series");
        assertThat(api.as(BOB).with("If-Match", "*").delete(date).expect(403).code())
                .isEqualTo("not-owner");
    }

    @Test
    void areMadeOnceWhenTheRequestIsRepeated() {
        Api repeated = api.as(ALICE).with("Idempotency-Key", UUID.randomUUID().toString());
        ApiResponse first = repeated.post("/api/events", PARTY).expect(201);
        ApiResponse second = repeated.post("/api/events", PARTY).expect(201);
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
