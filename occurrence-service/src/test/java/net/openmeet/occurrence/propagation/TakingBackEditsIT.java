package net.openmeet.occurrence.propagation;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A series takes place otherwise, and again as before: each time what Bob has answered is the date again that it was. */
@OccurrenceServiceTest
class TakingBackEditsIT {

    private static final int EDITS = 3;

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    TakingBackEditsIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
        this.answers = new AnswersOnTopic(messages);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void makesDatesAgainWhatTheyWere(long seed) {
        clock.set(FIRST_OF_MARCH);
        var random = new Random(seed);
        var expected = new RandomSeries(random);
        SeriesCreated created = series.create(SeriesOnTopic.created(
                        "undone",
                        PhaseMessages.messages(expected.phases()).getFirst().getSchedule())
                .setPhases(PhaseMessages.messages(expected.phases())));
        int version = 1;
        for (int edit = 0; edit < EDITS; edit++) {
            answer(created, random);
            Phases before = expected.phases();
            Map<String, String> was = answered(created);
            RecurrenceId date = expected.anyDate();
            RecurrenceId anchor = expected.split(date);

            become(created, ++version, date, date, anchor, expected.phases());
            become(created, ++version, anchor, anchor, date, before);
            assertThat(answered(created)).isEqualTo(was);

            become(created, ++version, date, date, anchor, expected.phases());
        }
    }

    private void become(
            SeriesCreated created, int version, RecurrenceId from, RecurrenceId old, RecurrenceId next, Phases phases) {
        handled.await(series.reschedule(created, version, from.toString(), old.toString(), next.toString(), phases));
    }

    /** Bob answers some stored dates. */
    private void answer(SeriesCreated created, Random random) {
        api.get(occurrences(created) + "?from=2026-03-01&to=2026-07-01&limit=200")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.path("stored").asBoolean() && random.nextInt(4) == 0)
                .map(item -> UUID.fromString(item.path("id").asString()))
                .forEach(this::answer);
    }

    private void answer(UUID id) {
        answers.changed(id, 1, 1, 0);
        Await.until(
                "the answer to be known",
                () -> database.sql("select exists (select from attendance where occurrence_id = :id)")
                        .param("id", id)
                        .query(Boolean.class)
                        .single());
    }

    /** What each answered date is, by its id. */
    private Map<String, String> answered(SeriesCreated created) {
        Map<String, String> found = new TreeMap<>();
        database.sql("""
                        select id, recurrence_id, detached is not null as detached from occurrence
                        where series_id = :series and id in (select occurrence_id from attendance)
                        """)
                .param("series", created.getSeriesId())
                .query((row, number) -> found.put(
                        row.getString("id"), row.getString("recurrence_id") + " " + row.getBoolean("detached")))
                .list();
        return found;
    }
}
