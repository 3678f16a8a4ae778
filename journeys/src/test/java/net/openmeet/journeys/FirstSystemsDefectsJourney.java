package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OpenMeet's first system got wrong about recurring events, asked of this one from outside. {@link SubscribedCalendarJourney} asks about its export. */
@ExtendWith(SharedSystem.class)
class FirstSystemsDefectsJourney {

    /** COUNT never reached its engine; weeks began on Mondays whatever WKST said; UNTIL was compared in UTC. Days are told from the first one on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=WEEKLY;BYDAY=TU;COUNT=3                            | 0, 7, 14
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4      | 0, 5, 14, 19
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4      | 0, 12, 14, 26
            FREQ=WEEKLY;BYDAY=TU;UNTIL=%s                           | 0, 7, 14
            """)
    void listsWhatTheRuleSays(String rule, String days, RunningSystem system) {
        String until = Series.FIRST.plusDays(14).toString().replace("-", "");
        ApiResponse made = create(system, rule.strip().formatted(until), "");

        assertThat(recurrenceIds(list(system, made, "&limit=100")))
                .containsExactlyElementsOf(Stream.of(days.split(", "))
                        .map(day -> id(Integer.parseInt(day)))
                        .toList());
    }

    @Test
    void lists30DatesOf30(RunningSystem system) {
        ApiResponse made = create(system, "FREQ=WEEKLY;COUNT=30", "");

        assertThat(recurrenceIds(list(system, made, "&limit=100"))).hasSize(30);
    }

    /** It looked at the first 20 dates only, and for the date in UTC: an evening in America was missed. */
    @Test
    void findsADateFarAheadByItsLocalStart(RunningSystem system) {
        ApiResponse made = create(system, "FREQ=WEEKLY", "");

        ApiResponse date = after(system, made)
                .get(path(made) + "/occurrences/" + id(7 * 150))
                .expect(200);
        assertThat(date.text("/start/local")).isEqualTo(id(7 * 150) + ":00");
        system.anybody().get(path(made) + "/occurrences/" + id(7 * 150 + 1)).expect(404);
    }

    /** Exceptions were stored and never used. */
    @Test
    void neverBringsBackADateThatIsLeftOut(RunningSystem system) {
        ApiResponse made = create(system, "FREQ=WEEKLY;COUNT=3", ", \"exdates\": [\"" + id(7) + "\"]");

        assertThat(recurrenceIds(list(system, made, ""))).containsExactly(id(0), id(14));
        system.anybody().get(path(made) + "/occurrences/" + id(7)).expect(404);
        system.as("bob").put(path(made) + "/occurrences/" + id(7)).expect(404);
    }

    /** Visitors of one date made a row each. */
    @Test
    void storesADateOnceHoweverManyComeAtOnce(RunningSystem system) {
        ApiResponse made = create(system, "FREQ=WEEKLY", "");
        after(system, made).get(path(made) + "/occurrences").expect(200);
        String rsvp = "/api/events/" + made.text("/slug") + "-" + Series.FIRST.plusWeeks(60) + "-1900/rsvp";
        List<Api> members =
                Stream.of("alice", "bob", "carol", "dan").map(system::as).toList();

        Set<String> statuses = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 24)
                .parallel()
                .forEach(i -> statuses.add(members.get(i % members.size())
                        .put(rsvp, "{\"status\": \"going\"}")
                        .expect(200)
                        .text("/status")));

        assertThat(statuses).containsExactly("going");
        ApiResponse seats =
                system.anybody().get(rsvp.replace("/rsvp", "/attendance")).expect(200);
        assertThat(seats.at("/going").asInt()).isEqualTo(4);
    }

    /** Editing the future overwrote what single dates had of their own, and could change neither time nor rule. */
    @Test
    void keepsWhatADateHasOfItsOwnWhenTheFutureIsEdited(RunningSystem system) {
        Api alice = system.as("alice");
        ApiResponse made = create(system, "FREQ=WEEKLY;BYDAY=TU", "");
        String own = path(made) + "/occurrences/" + id(21);
        after(system, made).get(own).expect(200);
        Changes.of(alice, own)
                .patch(own, "{\"name\": \"Anniversary\", \"capacity\": 50}")
                .expect(200);

        ApiResponse edited = Changes.of(alice, path(made))
                .patch(
                        path(made) + "?from=" + id(14),
                        "{\"start\": \"%sT20:00\", \"description\": \"Later\"}".formatted(day(14)))
                .expect(200);

        ApiResponse date = after(system, edited)
                .get(path(made) + "/occurrences/" + day(21) + "T20:00")
                .expect(200);
        assertThat(date.text("/name")).isEqualTo("Anniversary");
        assertThat(date.at("/attendance/capacity").asInt()).isEqualTo(50);
        assertThat(date.text("/description")).isEqualTo("Later");
    }

    /** No window moved: whatever was to come stayed unstored. */
    @Test
    void storesWhatIsToComeSoon(RunningSystem system) {
        ApiResponse made = create(system, "FREQ=WEEKLY", "");

        assertThat(list(system, made, "&limit=100")
                        .at("/items")
                        .valueStream()
                        .filter(item -> item.at("/stored").asBoolean())
                        .count())
                .isBetween(12L, 13L);
    }

    private static ApiResponse create(RunningSystem system, String rule, String more) {
        return system.as("alice")
                .post("/api/series", """
                        {"name": "Evenings in Los Angeles", "timeZone": "America/Los_Angeles", "start": "%s", "duration": "PT2H",
                         "recurrence": {"rrules": ["%s"]%s}}
                        """.formatted(id(0), rule, more))
                .expect(201);
    }

    private static ApiResponse list(RunningSystem system, ApiResponse made, String more) {
        return after(system, made)
                .get(path(made) + "/occurrences?from=" + Series.FIRST + "&to=" + Series.FIRST.plusYears(1) + more)
                .expect(200);
    }

    private static Api after(RunningSystem system, ApiResponse write) {
        return Changes.after(write, system.anybody());
    }

    private static String path(ApiResponse made) {
        return "/api/series/" + made.text("/slug");
    }

    private static List<String> recurrenceIds(ApiResponse list) {
        return list.at("/items")
                .valueStream()
                .map(item -> item.at("/recurrenceId").asString())
                .toList();
    }

    private static LocalDate day(int days) {
        return Series.FIRST.plusDays(days);
    }

    private static String id(int days) {
        return day(days) + "T19:00";
    }
}
