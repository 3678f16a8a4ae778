package net.openmeet.journeys;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fred has his account deleted; while he leaves his groups, while his answers are taken back, and while what he organises is called off, the services that do so die. */
@ExtendWith(SharedSystem.class)
class KilledErasureJourney {

    private static final String PICNIC = """
            {"name": "Fred's picnic", "timeZone": "Europe/Berlin", "start": "%sT15:00", "duration": "PT3H", "visibility": "public"}
            """.formatted(Series.FIRST);

    @Test
    void comesToItsEndOnceWhereverItDies(RunningSystem system) throws SQLException {
        Api alice = system.as("alice");
        Api fred = Accounts.signUp(system, "fred");
        String account = fred.put("/api/me", "").expect(200).text("/id");
        List<ApiResponse> groups =
                Stream.generate(() -> joined(alice, fred)).limit(3).toList();
        ApiResponse yoga =
                alice.post("/api/series", Series.weekly("Alice's yoga", 5)).expect(201);
        String seat = "/api/events/" + yoga.text("/slug") + "-" + Series.FIRST + "-1900/rsvp";
        Answers.go(fred, seat, "going");
        ApiResponse walks =
                fred.post("/api/series", Series.weekly("Fred's walks", 5)).expect(201);
        ApiResponse walk = Changes.after(walks, alice)
                .get("/api/events/" + walks.text("/slug") + "-" + Series.FIRST + "-1900")
                .expect(200);
        ApiResponse picnic = fred.post("/api/events", PICNIC).expect(201);

        fred.delete("/api/me").expect(202);
        try (Connection community = heldUp(system, "openmeet_community");
                Connection attendance = heldUp(system, "openmeet_attendance");
                Connection series = heldUp(system, "openmeet_series");
                Connection occurrence = heldUp(system, "openmeet_occurrence")) {
            Accounts.waitingPeriodPasses(system, account);
            Await.until("he is leaving a group", () -> isInTheMiddle(community, "membership"));
            system.kill("community-service");
            community.rollback();
            Await.until("there is another one", () -> alice.get("/api/me").status() == 200);
            Await.until("his answers are being taken back", () -> isInTheMiddle(attendance, "rsvp"));
            system.kill("attendance-service");
            Await.until("his walks are being called off", () -> isInTheMiddle(series, "series"));
            system.kill("series-service");
            Await.until("his picnic is being called off", () -> isInTheMiddle(occurrence, "standalone_event"));
            system.kill("occurrence-service");
        }

        Stream.of(seat, "/api/series/" + yoga.text("/slug"), event(picnic))
                .forEach(path -> Await.until(
                        "somebody answers at " + path, () -> alice.get(path).status() == 200));
        Accounts.areForgottenByAllServices(system, account);
        Accounts.leaveNothing(system, account);
        Stream.of(event(walk), event(picnic))
                .forEach(path -> Await.until(
                        path + " is called off", () -> alice.get(path).body().contains("\"cancelled\"")));
        assertThat(told(system, Topics.COMMUNITY, "AccountErased", account)).hasSize(1);
        assertThat(told(system, Topics.COMMUNITY, "MembershipChanged", account)).hasSize(2 * groups.size());
        assertThat(told(system, Topics.ATTENDANCE, "RsvpChanged", account)).hasSize(2);
        for (Topic topic : List.of(Topics.ATTENDANCE, Topics.SERIES, Topics.OCCURRENCES)) {
            assertThat(told(system, topic, "AccountForgotten", account))
                    .as(topic.name())
                    .hasSize(1);
        }
    }

    private static String event(ApiResponse told) {
        return "/api/events/" + told.text("/slug");
    }

    private static ApiResponse joined(Api owner, Api member) {
        ApiResponse group = owner.post(
                        "/api/groups",
                        "{\"name\": \"Choir %s\", \"visibility\": \"public\", \"joining\": \"open\"}"
                                .formatted(UUID.randomUUID()))
                .expect(201);
        member.put("/api/groups/" + group.text("/slug") + "/membership", "").expect(200);
        return group;
    }

    /** As long as this connection's transaction is open, nobody writes or deletes a message. */
    private static Connection heldUp(RunningSystem system, String name) throws SQLException {
        Connection database = system.database(name);
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("lock table outbox_message in share mode");
        }
        return database;
    }

    /** Whether a transaction has written a table and waits to write its messages. */
    private static boolean isInTheMiddle(Connection database, String table) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select count(*) > 0
                          from pg_locks written
                          join pg_locks awaited using (pid)
                         where written.relation = '%s'::regclass and written.mode = 'RowExclusiveLock' and written.granted
                           and awaited.relation = 'outbox_message'::regclass and not awaited.granted
                        """.formatted(table))) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A message may come twice, but then it is the same one: its id says so. */
    private static Set<String> told(RunningSystem system, Topic topic, String type, String account) {
        var schemas = new SchemasById(Api.at(system.registry()));
        return TopicMessages.of(system.kafka(), topic.name()).stream()
                .filter(message -> TopicMessages.header(message, "ce_type").endsWith("." + type))
                .filter(message -> schemas.decode(message.value())
                        .get("accountId")
                        .toString()
                        .equals(account))
                .map(message -> TopicMessages.header(message, "ce_id"))
                .collect(toSet());
    }
}
