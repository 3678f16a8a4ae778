package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Carol helps Alice with a private series, Bob takes it over. */
@ExtendWith(SharedSystem.class)
class OrganisersJourney {

    @Test
    void helpWithASeriesUntilTheyAreDismissedAndTakeItOver(RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        Api carol = system.as("carol");
        UUID bobs = account(bob);
        UUID carols = account(carol);
        ApiResponse made = alice.post(
                        "/api/series", Series.weekly("Helped Yoga", 5).replace("\"public\"", "\"private\""))
                .expect(201);
        String series = "/api/series/" + made.text("/slug");
        String date = series + "/occurrences/" + Series.FIRST + "T19:00";
        String event = "/api/events/" + made.text("/slug") + "-" + Series.FIRST + "-1900";
        carol.get(series).expect(404);

        ApiResponse named = alice.put(series + "/organisers/" + carols, "{\"role\": \"co-organiser\"}")
                .expect(200);
        Api carolThen = Changes.after(named, carol);
        carolThen
                .with("If-Match", "*")
                .post(date + "/cancel", "{\"reason\": \"Ill\"}")
                .expect(200);
        carol.with("If-Match", "*").post(date + "/reinstate", "").expect(200);
        assertThat(carolThen.get(event + "/attendance").expect(200).at("/going").asInt())
                .isZero();
        assertThat(carolThen
                        .get("/api/calendar" + Series.NEXT_WEEKS)
                        .expect(200)
                        .body())
                .contains("Helped Yoga");
        carol.with("If-Match", "*").delete(series).expect(403);

        ApiResponse dismissed = alice.delete(series + "/organisers/" + carols).expect(204);
        Changes.after(dismissed, alice).get(date).expect(200);
        carol.get(date).expect(404);
        carol.with("If-Match", "*").post(date + "/cancel", "{}").expect(404);

        alice.post(series + "/transfer", "{\"to\": \"" + bobs + "\"}").expect(200);
        assertThat(bob.get("/api/transfers").expect(200).text("/items/0/name")).isEqualTo("Helped Yoga");
        ApiResponse accepted = bob.post(series + "/transfer/accept", "").expect(200);
        assertThat(accepted.text("/organiser")).isEqualTo(bobs.toString());
        Api bobThen = Changes.after(accepted, bob);
        assertThat(bobThen.get(date).expect(200).text("/organiser")).isEqualTo(bobs.toString());
        bobThen.get(event + "/attendees?status=waitlisted").expect(200);
        alice.with("If-Match", "*").delete(series).expect(403);
        bob.with("If-Match", "*").delete(series).expect(204);
    }

    private static UUID account(Api member) {
        return UUID.fromString(member.get("/api/me").expect(200).text("/id"));
    }
}
