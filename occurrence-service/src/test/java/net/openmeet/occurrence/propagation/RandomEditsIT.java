package net.openmeet.occurrence.propagation;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import net.openmeet.vocabulary.phase.messaging.PhaseMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OccurrenceServiceTest
class RandomEditsIT {

    private static final int EDITS = 4;

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AnswersOnTopic answers;

    RandomEditsIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
        this.answers = new AnswersOnTopic(messages);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void loseNoAnsweredDateAndListWhatTheSeriesHasBesideWhatIsDetached(long seed) {
        clock.set(FIRST_OF_MARCH);
        var random = new Random(seed);
        var expected = new RandomSeries(random);
        SeriesCreated created = series.create(SeriesOnTopic.created(
                        "random",
                        PhaseMessages.messages(expected.phases()).getFirst().getSchedule())
                .setTemplate(
                        PhaseMessages.messages(expected.phases()).getFirst().getTemplate())
                .setPhases(PhaseMessages.messages(expected.phases())));
        Set<String> answered = new HashSet<>();
        for (int version = 2; version < 2 + EDITS; version++) {
            answer(created, random, answered);
            handled.await(edit(created, expected, version, random));
            holds(created, expected, answered);
        }
    }

    private UUID edit(SeriesCreated created, RandomSeries expected, int version, Random random) {
        RecurrenceId date = expected.anyDate();
        if (random.nextInt(4) == 0 && !date.equals(expected.phases().first().first())) {
            expected.endBefore(date);
            return series.end(created, version, date.toString(), PhaseMessages.messages(expected.phases()));
        }
        if (random.nextInt(3) == 0) {
            Set<RecurrenceId> excluded = expected.exclude(List.of(date, expected.anyDate()));
            return series.exclude(
                    created,
                    version,
                    excluded.stream().map(RecurrenceId::toString).toList(),
                    PhaseMessages.messages(expected.phases()));
        }
        RecurrenceId anchor = expected.split(date);
        return series.split(
                created, version, date.toString(), anchor.toString(), PhaseMessages.messages(expected.phases()));
    }

    /** Bob answers some stored dates, which have not been answered before. */
    private void answer(SeriesCreated created, Random random, Set<String> answered) {
        for (JsonNode item : list(created)) {
            String id = item.path("id").asString();
            if (random.nextInt(5) == 0 && item.path("stored").asBoolean() && answered.add(id)) {
                answers.changed(UUID.fromString(id), 1, 1, 0);
                Await.until(
                        "the answer to be known",
                        () -> database.sql("select exists (select from attendance where occurrence_id = :id)")
                                .param("id", UUID.fromString(id))
                                .query(Boolean.class)
                                .single());
            }
        }
    }

    private void holds(SeriesCreated created, RandomSeries expected, Set<String> answered) {
        List<JsonNode> items = list(created);
        assertThat(items)
                .extracting(item -> item.path("id").asString())
                .doesNotHaveDuplicates()
                .containsAll(answered);
        assertThat(items)
                .filteredOn(item -> !item.path("detached").asBoolean())
                .extracting(item -> RecurrenceId.parse(item.path("recurrenceId").asString()))
                .containsExactlyInAnyOrderElementsOf(expected.dates());
        assertThat(items)
                .filteredOn(item -> item.path("detached").asBoolean())
                .extracting(item -> item.path("id").asString())
                .isSubsetOf(answered);
    }

    private List<JsonNode> list(SeriesCreated created) {
        String first = occurrences(created) + "?from=2026-03-01&to=2026-07-01&limit=200";
        return Stream.of(api.get(first).expect(200).at("/items"))
                .flatMap(JsonNode::valueStream)
                .toList();
    }
}
