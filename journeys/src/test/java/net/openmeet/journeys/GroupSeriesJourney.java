package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Alice's choir rehearses for itself: Bob administrates, Carol sings until she is put out, and Dan never hears of it. */
@ExtendWith(SharedSystem.class)
class GroupSeriesJourney {

    @Test
    void isThereForWhoBelongsToItsGroupAlone(RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        Api carol = system.as("carol");
        UUID carols = account(carol);
        ApiResponse group = alice.post(
                        "/api/groups",
                        "{\"name\": \"Choir %s\", \"visibility\": \"public\", \"joining\": \"open\"}"
                                .formatted(UUID.randomUUID()))
                .expect(201);
        String members = "/api/groups/" + group.text("/slug");
        bob.put(members + "/membership", "").expect(200);
        carol.put(members + "/membership", "").expect(200);
        alice.put(members + "/members/" + account(bob), "{\"role\": \"administrator\"}")
                .expect(200);
        String rehearsal = Series.weekly("Rehearsal", 5)
                .replace("\"public\"", "\"group\", \"groupId\": \"" + group.text("/id") + "\"");
        ApiResponse made = Await.value(
                "series-service knows that the group is hers",
                () -> Optional.of(alice.post("/api/series", rehearsal)).filter(answer -> answer.status() == 201));
        String series = "/api/series/" + made.text("/slug");
        String event = "/api/events/" + made.text("/slug") + "-" + Series.FIRST + "-1900";
        Changes.after(made, alice).get(series + "/occurrences").expect(200);
        List<String> everywhere = List.of(
                series,
                series + "/occurrences",
                series + "/occurrences/" + Series.FIRST + "T19:00",
                series + "/calendar.ics",
                series + "/calendar.json",
                series + "/organisers",
                event,
                event + "/attendance",
                event + "/calendar.ics");

        for (String path : everywhere) {
            Await.until("Carol sees " + path, () -> carol.get(path).status() == 200);
            system.as("dan").get(path).expect(404);
            system.anybody().get(path).expect(404);
        }
        assertThat(carol.put(event + "/rsvp", "{\"status\": \"going\"}")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("going");
        system.as("dan").put(event + "/rsvp", "{\"status\": \"going\"}").expect(404);
        assertThat(carol.get("/api/calendar" + Series.NEXT_WEEKS).expect(200).body())
                .contains(made.text("/slug"));
        assertThat(carol.post("/api/series", rehearsal).expect(403).code()).isEqualTo("not-allowed-in-group");

        Await.until(
                "Bob may edit it",
                () -> bob.with("If-Match", "*")
                                .patch(series, "{\"name\": \"Rehearsal with Bob\"}")
                                .status()
                        == 200);
        Await.until(
                "and its dates",
                () -> bob.with("If-Match", "*")
                                .post(series + "/occurrences/" + Series.FIRST.plusWeeks(1) + "T19:00/cancel", "{}")
                                .status()
                        == 200);
        bob.with("If-Match", "*").delete(series).expect(403);

        bob.put(members + "/members/" + carols, "{\"role\": \"banned\"}").expect(200);

        for (String path : everywhere) {
            Await.until("Carol has nothing of " + path, () -> carol.get(path).status() == 404);
        }
        carol.put(event + "/rsvp", "{\"status\": \"going\"}").expect(404);
        assertThat(carol.get("/api/calendar" + Series.NEXT_WEEKS).expect(200).body())
                .doesNotContain(made.text("/slug"));
        alice.with("If-Match", "*").delete(series).expect(204);
    }

    private static UUID account(Api member) {
        return UUID.fromString(member.get("/api/me").expect(200).text("/id"));
    }
}
