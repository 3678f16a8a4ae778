package net.openmeet.occurrence.vivification;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.schemas.series.SeriesCreated;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members have dates stored, others answer, the organiser edits and deletes, and time goes by: all at once. */
@OccurrenceServiceTest
class RacingOverDatesIT {

    private static final int MEMBERS = 4;
    private static final int DATES = 20;
    private static final int EDITS = 6;

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final UpkeepManagement upkeep;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;
    private final HandledMessages handled;

    RacingOverDatesIT(Api api, Messages messages, TestClock clock, JdbcClient database, UpkeepManagement upkeep) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.upkeep = upkeep;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
        this.handled = new HandledMessages(database);
    }

    private record Told(UUID occurrence, long version, String fact) {}

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void tellsOfEachDateInOneOrderAndLeavesNothingOfADeletedSeries() throws Exception {
        SeriesCreated daily =
                series.create(created("daily", schedule("Europe/Berlin", "2026-03-01T08:00", "FREQ=DAILY")));
        var statuses = new ArrayList<Future<Integer>>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int member = 0; member < MEMBERS; member++) {
                Api caller = api.as(Uuids.next());
                for (int day = 0; day < DATES; day++) {
                    String date = LocalDate.parse("2031-01-01").plusDays(day) + "T08:00";
                    statuses.add(people.submit(
                            () -> caller.put(occurrences(daily) + "/" + date).status()));
                }
            }
            people.execute(() -> clock.set(FIRST_OF_MARCH.plusSeconds(7_200)));
            people.execute(() -> {
                for (int time = 0; time < EDITS; time++) {
                    upkeep.keepUp(daily.getSeriesId());
                }
            });
            for (int day = 0; day < DATES; day += 3) {
                String date = LocalDate.parse("2031-01-01").plusDays(day) + "T08:00";
                people.execute(() -> answers.going(daily, date));
            }
            for (int edit = 0; edit < EDITS; edit++) {
                series.rename(daily, 2 + edit, "Name " + edit, FIRST_OF_MARCH);
            }
        }
        handled.await(series.delete(daily, 2 + EDITS));

        assertThat(statuses).extracting(Future::resultNow).isSubsetOf(200, 201);
        assertThat(database.sql("select count(*) from occurrence where series_id = :id")
                        .param("id", daily.getSeriesId())
                        .query(Integer.class)
                        .single())
                .isZero();
        messages.await(
                SeriesPropagated.class,
                fact -> fact.getSeriesId().equals(daily.getSeriesId()) && fact.getVersion() == 2 + EDITS);
        assertThat(told(daily)).isNotEmpty().allSatisfy((id, facts) -> {
            assertThat(facts).extracting(Told::version).isSorted().doesNotHaveDuplicates();
            assertThat(facts.getFirst().fact()).isEqualTo("OccurrenceVivified");
            assertThat(facts.getLast().fact()).isEqualTo("OccurrenceRemoved");
        });
    }

    private Map<UUID, List<Told>> told(SeriesCreated daily) {
        record Placed(long offset, Told told) {}
        return Stream.of(
                        placed(
                                daily,
                                OccurrenceVivified.class,
                                OccurrenceVivified::getOccurrenceId,
                                OccurrenceVivified::getVersion),
                        placed(
                                daily,
                                OccurrenceModified.class,
                                OccurrenceModified::getOccurrenceId,
                                OccurrenceModified::getVersion),
                        placed(
                                daily,
                                OccurrenceCompleted.class,
                                OccurrenceCompleted::getOccurrenceId,
                                OccurrenceCompleted::getVersion),
                        placed(
                                daily,
                                OccurrenceRemoved.class,
                                OccurrenceRemoved::getOccurrenceId,
                                OccurrenceRemoved::getVersion))
                .flatMap(facts -> facts.entrySet().stream())
                .map(fact -> new Placed(fact.getKey(), fact.getValue()))
                .sorted(Comparator.comparingLong(Placed::offset))
                .map(Placed::told)
                .collect(Collectors.groupingBy(Told::occurrence));
    }

    private <M extends SpecificRecord> Map<Long, Told> placed(
            SeriesCreated daily, Class<M> type, Function<M, UUID> id, Function<M, Long> version) {
        return messages.seen(type, fact -> true).stream()
                .filter(message -> message.key().equals(daily.getSeriesId()))
                .collect(Collectors.toMap(
                        Message::offset,
                        message -> new Told(
                                id.apply(message.body()), version.apply(message.body()), type.getSimpleName())));
    }
}
