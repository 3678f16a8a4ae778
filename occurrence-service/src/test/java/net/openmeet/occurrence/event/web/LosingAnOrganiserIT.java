package net.openmeet.occurrence.event.web;

import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.Remnant;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldErasure;
import net.openmeet.platform.test.ToldMerge;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.FollowerSnapshot;
import net.openmeet.schemas.attendance.NotificationLevel;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class LosingAnOrganiserIT {

    private final Api api;
    private final Messages messages;
    private final PersonalRows rows;
    private final TestClock clock;
    private final UUID gone = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    LosingAnOrganiserIT(Api api, Messages messages, PersonalRows rows, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void leavesAnEventToACoOrganiser() {
        String path = create("public").header("Location");
        api.as(gone)
                .put(path + "/organisers/" + other, "{\"role\": \"co-organiser\"}")
                .expect(200);
        api.as(gone).post("/api/calendar/feed", "{}").expect(201);

        ToldErasure.of(gone, messages);

        ApiResponse event = api.get(path).expect(200);
        assertThat(event.text("/organiser")).isEqualTo(other.toString());
        assertThat(event.text("/status")).isEqualTo("scheduled");
        assertThat(left()).isZero();
    }

    @Test
    void cancelsAnEventThatIsNobodysAnyMore() {
        ApiResponse created = create("public");

        ToldErasure.of(gone, messages);

        ApiResponse event = api.get(created.header("Location")).expect(200);
        assertThat(event.text("/status")).isEqualTo("cancelled");
        assertThat(event.text("/organiser")).isEqualTo(ErasedAccount.NOBODY.toString());
        OccurrenceCancelled fact = messages.await(
                        OccurrenceCancelled.class,
                        told -> told.getOccurrenceId().equals(id(created)))
                .body();
        assertThat(fact.getState().getOwnerId()).isEqualTo(ErasedAccount.NOBODY);
        assertThat(left()).isZero();
    }

    @Test
    void removesAnEventThatNobodyElseMaySee() {
        ApiResponse created = create("private");

        ToldErasure.of(gone, messages);

        messages.await(OccurrenceRemoved.class, told -> told.getOccurrenceId().equals(id(created)));
        assertThat(left()).isZero();
    }

    @Test
    void forgetsWhatTheAccountFollowed() {
        UUID follower = UUID.randomUUID();
        messages.publish(
                Topics.FOLLOWERS_STATE,
                follower,
                FollowerSnapshot.newBuilder()
                        .setFollowerId(follower)
                        .setVersion(1)
                        .setSeriesId(UUID.randomUUID())
                        .setAccountId(gone)
                        .setNotifications(NotificationLevel.ALL)
                        .setFollowedAt(Instant.EPOCH)
                        .setChangedAt(Instant.EPOCH)
                        .build());
        Await.until("it is known", () -> left() == 1);

        ToldErasure.of(gone, messages);

        assertThat(left()).isZero();
    }

    @Test
    void leavesEventsToTheAccountThatTheOwnersWentInto() {
        String path = create("private").header("Location");
        api.as(gone).put(path + "/organisers/" + other, "{\"role\": \"host\"}").expect(200);
        api.as(gone).post("/api/calendar/feed", "{}").expect(201);

        ToldMerge.of(gone, other, messages, rows);

        ApiResponse event = api.as(other).get(path).expect(200);
        assertThat(event.text("/organiser")).isEqualTo(other.toString());
        assertThat(event.text("/status")).isEqualTo("scheduled");
        assertThat(left()).isZero();
    }

    private ApiResponse create(String visibility) {
        return api.as(gone).post("/api/events", """
            {"name": "Summer party", "timeZone": "Europe/Berlin", "start": "2026-03-07T15:00", "duration": "PT6H",
             "visibility": "%s"}""".formatted(visibility)).expect(201);
    }

    private long left() {
        return rows.remnants(gone).stream()
                .map(Remnant::treatment)
                .filter(treatment -> treatment.leavesNothing())
                .count();
    }

    private static UUID id(ApiResponse event) {
        return UUID.fromString(event.text("/id"));
    }
}
