package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class CancelledDateJourney {

    @Test
    void keepsAnswersAndWaitlistForTheDayItIsReinstated(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse series =
                alice.post("/api/series", Series.weekly("Cancelled Yoga", 1)).expect(201);
        String date = "/api/series/" + series.text("/slug") + "/occurrences/" + Series.FIRST + "T19:00";
        String rsvp = "/api/events/"
                + Changes.after(series, system.anybody()).get(date).expect(200).text("/slug") + "/rsvp";
        answer(system.as("bob"), rsvp).expect(200);
        ApiResponse waiting = answer(system.as("carol"), rsvp).expect(200);
        assertThat(waiting.text("/status")).isEqualTo("waitlisted");

        ApiResponse cancelled = Changes.make(alice, date, "/cancel", "{\"reason\": \"The studio is flooded\"}");
        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        ApiResponse refused =
                answer(Changes.after(cancelled, system.as("dan")), rsvp).expect(409);
        assertThat(refused.code()).isEqualTo("event-cancelled");
        assertThat(system.anybody().get(date).expect(200).text("/cancellationReason"))
                .isEqualTo("The studio is flooded");

        ApiResponse reinstated = Changes.make(alice, date, "/reinstate", null);
        assertThat(reinstated.text("/status")).isEqualTo("scheduled");
        assertThat(status(Changes.after(reinstated, system.as("bob")), rsvp)).isEqualTo("going");
        assertThat(status(system.as("carol"), rsvp)).isEqualTo("waitlisted");

        system.as("bob").delete(rsvp).expect(204);
        assertThat(status(system.as("carol"), rsvp)).isEqualTo("going");
    }

    private static ApiResponse answer(Api member, String rsvp) {
        return member.put(rsvp, "{\"status\": \"going\"}");
    }

    private static String status(Api member, String rsvp) {
        return member.get(rsvp).expect(200).text("/status");
    }
}
