package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Frank has a series, goes to Alice's and belongs to her group. He asks for all that is known of him, and has his account deleted. */
@ExtendWith(SharedSystem.class)
class DeletedAccountJourney {

    @Test
    void isForgottenByEveryService(RunningSystem system) {
        Api alice = system.as("alice");
        Api frank = Accounts.signUp(system, "frank");
        String account = frank.put("/api/me", "").expect(200).text("/id");
        ApiResponse group = alice.post(
                        "/api/groups",
                        "{\"name\": \"Choir %s\", \"visibility\": \"public\", \"joining\": \"open\"}"
                                .formatted(UUID.randomUUID()))
                .expect(201);
        frank.put("/api/groups/" + group.text("/slug") + "/membership", "").expect(200);
        ApiResponse own =
                frank.post("/api/series", Series.weekly("Frank's walks", 5)).expect(201);
        ApiResponse hers =
                alice.post("/api/series", Series.weekly("Alice's yoga", 1)).expect(201);
        String seat = "/api/events/" + hers.text("/slug") + "-" + Series.FIRST + "-1900/rsvp";
        Answers.go(frank, seat, "going");
        Answers.go(alice, seat, "waitlisted");
        Answers.go(alice, "/api/events/" + own.text("/slug") + "-" + Series.FIRST + "-1900/rsvp", "going");

        toldAllThatIsKnown(frank, account);
        frank.delete("/api/me").expect(202);
        Accounts.waitingPeriodPasses(system, account);

        Accounts.areForgottenByAllServices(system, account);
        assertThat(frank.get("/api/me").expect(401).code()).isEqualTo("account-erased");
        assertThat(alice.get(seat).expect(200).text("/status")).isEqualTo("going");
        Await.until(
                "his walks are called off",
                () -> alice.get("/api/events/" + own.text("/slug") + "-" + Series.FIRST + "-1900")
                        .body()
                        .contains("\"cancelled\""));
        Accounts.leaveNothing(system, account);
    }

    /** Each service tells its part, whole. */
    private static void toldAllThatIsKnown(Api frank, String account) {
        String export = frank.post("/api/me/exports", "{}").expect(202).header("Location");
        Await.until(
                "he can fetch what is known of him",
                () -> !frank.get(export).expect(200).at("/readyAt").isNull());
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(frank.download(export + "/content")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(parts.get("series-service.json")).contains("Frank's walks", account);
        assertThat(parts.get("attendance-service.json")).contains("\"status\": \"going\"", account);
        assertThat(parts.get("community-service.json")).contains("\"membership\":[\n{", "@example.org");
        assertThat(parts.get("calendar.ics")).contains("SUMMARY:Frank's walks");
        assertThat(parts).containsKey("occurrence-service.json");
    }
}
