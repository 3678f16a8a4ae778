package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.OtherSeries;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A standalone one; and the other things that happen to it. */
@OccurrenceServiceTest
class CancellingAnEventIT {

    private static final String STORM = "{\"reason\": \"A storm\\n is coming\"}";

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;

    CancellingAnEventIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.alice = api.as(ALICE);
        this.messages = messages;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void keepsItVisibleWithTheReasonAndTellsIt() {
        ApiResponse party = party("public");

        ApiResponse cancelled = change(party, "cancel", STORM).expect(200);

        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        assertThat(cancelled.text("/cancellationReason")).isEqualTo("A storm\n is coming");
        assertThat(cancelled.header("ETag")).isEqualTo("\"2\"");
        assertThat(api.get(path(party)).json()).isEqualTo(cancelled.json());
        OccurrenceCancelled told = messages.await(
                        OccurrenceCancelled.class,
                        fact -> fact.getOccurrenceId().equals(id(party)))
                .body();
        assertThat(told.getReason()).isEqualTo("A storm\n is coming");
        assertThat(change(party, "cancel", STORM).expect(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void isUndoneByReinstating() {
        ApiResponse party = party("public");
        change(party, "cancel", STORM).expect(200);

        assertThat(change(party, "reinstate", "").expect(200).json()).isEqualTo(party.json());

        messages.await(
                OccurrenceReinstated.class, fact -> fact.getOccurrenceId().equals(id(party)) && fact.getVersion() == 3);
    }

    @Test
    void leavesItCancelledWhateverElseIsChanged() {
        ApiResponse party = party("public");
        change(party, "cancel", STORM).expect(200);

        ApiResponse renamed = alice.with("If-Match", "\"2\"")
                .patch(path(party), "{\"name\": \"Autumn Party\", \"start\": \"2026-09-11T15:00\"}")
                .expect(200);

        assertThat(renamed.text("/status")).isEqualTo("cancelled");
        assertThat(renamed.text("/cancellationReason")).isEqualTo("A storm\n is coming");
    }

    @Test
    void leavesItCancelledWhenItsTimeHasPassed() {
        ApiResponse cancelled = party("public");
        change(cancelled, "cancel", STORM).expect(200);
        ApiResponse other = party("public");

        new OtherSeries(database).leaveAlone();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(140)));

        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(other)));
        Await.until(
                "its time to be written down",
                () -> database.sql("select frozen_timing is not null from standalone_event where id = :id")
                        .param("id", id(cancelled))
                        .query(Boolean.class)
                        .single());
        ApiResponse read = api.get(path(cancelled));
        assertThat(read.text("/status")).isEqualTo("cancelled");
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(change(cancelled, "reinstate", "").expect(409).code()).isEqualTo("event-over");
        assertThat(change(other, "cancel", STORM).expect(409).code()).isEqualTo("event-over");
        assertThat(change(other, "reschedule", "{\"start\": \"2026-09-11T15:00\"}")
                        .expect(409)
                        .code())
                .isEqualTo("event-over");
    }

    @Test
    void isDoneByItsOrganiserAloneInTheVersionThatWasRead() {
        ApiResponse party = party("public");
        alice.post(path(party) + "/cancel", STORM).expect(428);
        ApiResponse stale = alice.with("If-Match", "\"7\"")
                .post(path(party) + "/cancel", STORM)
                .expect(412);
        assertThat(stale.header("ETag")).isEqualTo("\"1\"");
        Api bob = api.as(BOB).with("If-Match", "*");
        assertThat(bob.post(path(party) + "/cancel", STORM).expect(403).code()).isEqualTo("not-owner");
        ApiResponse hidden = party("private");
        assertThat(bob.post(path(hidden) + "/cancel", STORM).expect(404).code()).isEqualTo("event-not-found");
    }

    @Test
    void isMovedToAnotherTimeAndZone() {
        ApiResponse party = party("public");

        ApiResponse moved = change(
                        party, "reschedule", "{\"start\": \"2026-07-11T15:00\", \"timeZone\": \"Europe/London\"}")
                .expect(200);

        assertThat(moved.text("/start/timeZone")).isEqualTo("Europe/London");
        assertThat(moved.text("/end/instant")).isEqualTo("2026-07-11T20:00:00Z");
        OccurrenceRescheduled told = messages.await(
                        OccurrenceRescheduled.class,
                        fact -> fact.getOccurrenceId().equals(id(party)))
                .body();
        assertThat(told.getMaterial()).isTrue();
        assertThat(change(party, "reschedule", "{\"start\": \"2026-02-11T15:00\"}")
                        .expect(422)
                        .text("/errors/0/code"))
                .isEqualTo("in-the-past");
        assertThat(change(party, "reschedule", "{\"start\": \"2026-07-11T15:00\", \"timeZone\": \"Mars/Olympus\"}")
                        .expect(422)
                        .faults())
                .containsExactly("/timeZone");
    }

    private ApiResponse party(String visibility) {
        return alice.post("/api/events", """
            {"name": "Summer Party", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00", "duration": "PT6H", "visibility": "%s"}
            """.formatted(visibility)).expect(201);
    }

    private ApiResponse change(ApiResponse party, String action, String body) {
        String tag = alice.get(path(party)).expect(200).header("ETag");
        return alice.with("If-Match", tag).post(path(party) + "/" + action, body);
    }

    private static String path(ApiResponse party) {
        return "/api/events/" + party.text("/slug");
    }

    private static UUID id(ApiResponse party) {
        return UUID.fromString(party.text("/id"));
    }
}
