package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Frida has an account for work, with a series, a group and a seat at Alice's, and has it go into her own, which waits for a seat there. */
@ExtendWith(SharedSystem.class)
class MergedAccountJourney {

    @Test
    void isOneInEveryService(RunningSystem system) {
        Api alice = system.as("alice");
        Api work = Accounts.signUp(system, "work");
        Api own = Accounts.signUp(system, "own");
        String absorbed = work.put("/api/me", "").expect(200).text("/id");
        String survivor = own.put("/api/me", "").expect(200).text("/id");
        ApiResponse group = work.post(
                        "/api/groups",
                        "{\"name\": \"Choir %s\", \"visibility\": \"private\", \"joining\": \"open\"}"
                                .formatted(UUID.randomUUID()))
                .expect(201);
        ApiResponse walks =
                work.post("/api/series", Series.weekly("Frida's walks", 5)).expect(201);
        ApiResponse yoga =
                alice.post("/api/series", Series.weekly("Alice's yoga", 1)).expect(201);
        String seat = "/api/events/" + yoga.text("/slug") + "-" + Series.FIRST + "-1900/rsvp";
        Answers.go(work, seat, "going");
        Answers.go(own, seat, "waitlisted");
        Answers.go(alice, seat, "waitlisted");

        String code = work.post("/api/me/merge-code", "").expect(200).text("/code");
        own.post("/api/me/merges", "{\"code\": \"" + code + "\"}").expect(202);

        Await.until(
                "she has the seat",
                () -> own.get(seat).expect(200).text("/status").equals("going"));
        assertThat(alice.get(seat).expect(200).text("/waitlistPosition")).isEqualTo("1");
        Await.until(
                "she organises the walks",
                () -> own.get("/api/series/" + walks.text("/slug"))
                        .expect(200)
                        .text("/organiser")
                        .equals(survivor));
        Await.until(
                "she has the group",
                () -> own.get("/api/groups/" + group.text("/slug")).status() == 200);
        Await.until(
                "both stand in her calendar",
                () -> Optional.of(own.get("/api/calendar" + Series.NEXT_WEEKS))
                        .filter(calendar -> calendar.status() == 200)
                        .filter(calendar -> calendar.body().contains("Frida's walks")
                                && calendar.body().contains("Alice's yoga"))
                        .isPresent());
        // By the token of before.
        assertThat(work.get("/api/me").expect(200).text("/id")).isEqualTo(survivor);
        assertThat(work.get(seat).expect(200).text("/status")).isEqualTo("going");
        Accounts.leaveNothing(system, absorbed);
        system.openmeet("seats", "check");
    }
}
