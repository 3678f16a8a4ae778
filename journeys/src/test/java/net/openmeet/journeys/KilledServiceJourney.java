package net.openmeet.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.schemas.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class KilledServiceJourney {

    private static final int SERIES = 120;
    private static final int DAYS = 30;

    /** A transaction that has written occurrences and waits to write their messages. */
    private static final String IN_THE_MIDDLE = """
            select count(*)
              from pg_locks written
              join pg_locks awaited using (pid)
             where written.relation = 'occurrence'::regclass and written.mode = 'RowExclusiveLock' and written.granted
               and awaited.relation = 'outbox_message'::regclass and not awaited.granted
            """;

    private static final int CHANGED = 700;

    @Test
    void losesAndDoublesNothingWhenItDiesInTheMiddle(RunningSystem system) throws SQLException {
        Api alice = system.as("alice");
        List<ApiResponse> series;
        try (Connection database = system.database("openmeet_occurrence")) {
            database.setAutoCommit(false);
            holdUpMessages(database);
            series = IntStream.range(0, SERIES)
                    .mapToObj(
                            i -> alice.post("/api/series", daily("Daily " + i)).expect(201))
                    .toList();
            Await.until("a vivification is under way", () -> count(database, IN_THE_MIDDLE) > 0);
            system.kill("occurrence-service");
        }
        awaitItsReturn(alice, series.getLast());
        for (ApiResponse one : series) {
            Await.untilAsserted(() -> hasEveryDateOnce(alice, one.text("/slug")));
        }
        Set<String> ids = series.stream().map(one -> one.text("/id")).collect(toSet());
        Await.untilAsserted(() -> assertThat(messageIds(system, ids, "OccurrenceVivified"))
                .hasSizeGreaterThanOrEqualTo(SERIES * DAYS)
                .allSatisfy((occurrence, messages) ->
                        assertThat(messages).as(occurrence).hasSize(1)));
    }

    /** The second batch of a change waits for the last date, which somebody holds, while the first is done: there it dies. */
    @Test
    void followsAChangeToItsEndWhenItDiesHalfWay(RunningSystem system) throws SQLException {
        Api alice = system.as("alice");
        ApiResponse imported = alice.send("POST", "/api/series/import", "text/calendar", manyChangedDates())
                .expect(201);
        String series = "/api/series/" + imported.text("/items/0/slug");
        String id = imported.text("/items/0/id");
        alice.with("After-Version", imported.header("Version-Token"))
                .get(series + "/occurrences")
                .expect(200);

        ApiResponse edited;
        try (Connection database = system.database("openmeet_occurrence")) {
            database.setAutoCommit(false);
            holdLast(database, id);
            edited = alice.with("If-Match", alice.get(series).expect(200).header("ETag"))
                    .patch(series, "{\"name\": \"Evening Run\"}")
                    .expect(200);
            Await.until("the second batch is under way", () -> isHalfWay(database, id));
            system.kill("occurrence-service");
        }
        awaitItsReturn(alice, edited);

        String progress = series + "/changes/" + edited.text("/version");
        Await.untilAsserted(() -> {
            ApiResponse answer = alice.get(progress).expect(200);
            assertThat(answer.text("/state")).isEqualTo("done");
            assertThat(answer.at("/done").asInt()).isEqualTo(CHANGED);
        });
        Await.untilAsserted(() -> assertThat(messageIds(system, Set.of(id), "OccurrenceModified"))
                .hasSize(CHANGED)
                .allSatisfy((occurrence, messages) ->
                        assertThat(messages).as(occurrence).hasSize(1)));
    }

    /** Dates of a series have followed it, others wait for a row. */
    private static boolean isHalfWay(Connection database, String series) {
        return count(database, """
                        select count(*)
                          from series_propagation, pg_locks awaited
                         where series_id = '%s' and finished_at is null and done > 0
                           and awaited.locktype = 'transactionid' and not awaited.granted
                        """.formatted(series)) > 0;
    }

    /** Dates follow in the order of their ids. */
    private static void holdLast(Connection database, String series) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "select from occurrence where series_id = '" + series + "' order by id desc limit 1 for update");
        }
    }

    /** As long as this connection's transaction is open, nobody writes or deletes a message. */
    private static void holdUpMessages(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("lock table outbox_message in share mode");
        }
    }

    private static long count(Connection database, String query) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Kafka has to miss the killed instance first, and the new one has to start: longer than one wait. */
    private static void awaitItsReturn(Api alice, ApiResponse last) {
        String list = "/api/series/" + last.text("/slug") + "/occurrences";
        for (int i = 0; i < 4 && alice.get(list).status() != 200; i++) {
            alice.with("Prefer", "wait=10")
                    .with("After-Version", last.header("Version-Token"))
                    .get(list);
        }
    }

    private static void hasEveryDateOnce(Api alice, String slug) {
        ApiResponse list = alice.get("/api/series/" + slug + "/occurrences?limit=100&from=" + Series.FIRST + "&to="
                + Series.FIRST.plusDays(DAYS));
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.at("/items")
                        .valueStream()
                        .map(item -> item.at("/recurrenceId").asString()))
                .containsExactlyElementsOf(IntStream.range(0, DAYS)
                        .mapToObj(day -> id(Series.FIRST.plusDays(day)))
                        .toList());
        assertThat(list.at("/items")
                        .valueStream()
                        .map(item -> item.at("/stored").asBoolean()))
                .containsOnly(true);
    }

    /** By occurrence. A message may come twice, but then it is the same one: its id says so. */
    private static Map<String, Set<String>> messageIds(RunningSystem system, Set<String> series, String type) {
        var schemas = new SchemasById(Api.at(system.registry()));
        return TopicMessages.of(system.kafka(), Topics.OCCURRENCES.name()).stream()
                .filter(message -> series.contains(message.key()))
                .filter(message -> TopicMessages.header(message, "ce_type").endsWith("." + type))
                .collect(groupingBy(
                        message -> schemas.decode(message.value())
                                .get("occurrenceId")
                                .toString(),
                        mapping(message -> TopicMessages.header(message, "ce_id"), toSet())));
    }

    private static String id(LocalDate date) {
        return date + "T07:00";
    }

    private static String daily(String name) {
        return """
                {"name": "%s", "timeZone": "Europe/Berlin", "start": "%sT07:00", "duration": "PT30M",
                 "recurrence": {"rrules": ["FREQ=DAILY"]}, "template": {}, "visibility": "unlisted"}
                """.formatted(name, Series.FIRST);
    }

    /** A calendar with a daily series, of which every date says something of its own. */
    private static String manyChangedDates() {
        var calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//journeys//EN\r\n");
        component(calendar, Series.FIRST, "RRULE:FREQ=DAILY\r\nSUMMARY:Morning Run");
        for (int day = 0; day < CHANGED; day++) {
            LocalDate date = Series.FIRST.plusDays(day);
            component(calendar, date, "RECURRENCE-ID;TZID=Europe/Berlin:" + time(date) + "\r\nDESCRIPTION:Day " + day);
        }
        return calendar.append("END:VCALENDAR\r\n").toString();
    }

    private static void component(StringBuilder calendar, LocalDate date, String properties) {
        calendar.append("BEGIN:VEVENT\r\nUID:morning-run\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:")
                .append(time(date))
                .append("\r\nDURATION:PT30M\r\n")
                .append(properties)
                .append("\r\nEND:VEVENT\r\n");
    }

    private static String time(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE) + "T070000";
    }
}
