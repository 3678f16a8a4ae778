package net.openmeet.occurrence.vivification;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class KeepingUpWithTimeIT {

    private static final String FIRST = "2026-03-03T19:00";

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final UpkeepManagement upkeep;
    private final SeriesOnTopic series;

    KeepingUpWithTimeIT(Api api, Messages messages, TestClock clock, JdbcClient database, UpkeepManagement upkeep) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.upkeep = upkeep;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void completesWhatIsOverAndMovesTheWindow() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));

        Message<OccurrenceCompleted> completed = messages.await(
                OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(yoga, FIRST)));
        assertThat(completed.key()).isEqualTo(yoga.getSeriesId());
        assertThat(completed.body().getVersion()).isEqualTo(2);
        messages.await(OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id(yoga, "2026-06-02T19:00")));
        assertThat(api.get(occurrences(yoga) + "/" + FIRST).text("/status")).isEqualTo("completed");
    }

    @Test
    void keepsWhatWasCancelledCancelled() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setImportedOverrides(List.of(ImportedOverride.newBuilder()
                        .setRecurrenceId(FIRST)
                        .setCancelled(true)
                        .build())));
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(12)));

        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(yoga, "2026-03-10T19:00")));
        assertThat(api.get(occurrences(yoga) + "/" + FIRST).text("/status")).isEqualTo("cancelled");
        assertThat(messages.seen(
                        OccurrenceCompleted.class,
                        fact -> fact.getOccurrenceId().equals(id(yoga, FIRST))))
                .isEmpty();
    }

    @Test
    void doesEveryThingOnceHoweverManyInstancesWork() {
        List<SeriesCreated> many = IntStream.range(0, 30)
                .mapToObj(number -> series.create(tuesdayYoga()))
                .toList();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int instance = 0; instance < 6; instance++) {
                instances.execute(() -> {
                    while (upkeep.enqueueDue(5) > 0) {
                        Thread.onSpinWait();
                    }
                    many.forEach(yoga -> upkeep.keepUp(yoga.getSeriesId()));
                });
            }
        }

        for (SeriesCreated yoga : many) {
            messages.await(
                    OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id(yoga, "2026-06-02T19:00")));
            assertThat(messages.seen(
                            OccurrenceCompleted.class,
                            fact -> fact.getOccurrenceId().equals(id(yoga, FIRST))))
                    .hasSize(1);
        }
    }

    @Test
    void goesOnWithTheOthersWhenOneSeriesFails() {
        SeriesCreated broken = series.create(tuesdayYoga());
        SeriesCreated yoga = series.create(tuesdayYoga());
        database.sql("""
                        update known_series set phases = jsonb_set(phases, '{0,schedule,zone}', '"Mars/Olympus_Mons"')
                        where id = :id
                        """).param("id", broken.getSeriesId()).update();
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));

        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(yoga, FIRST)));
        database.sql("""
                        update known_series set phases = jsonb_set(phases, '{0,schedule,zone}', '"Europe/Berlin"')
                        where id = :id
                        """).param("id", broken.getSeriesId()).update();
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(broken, FIRST)));
    }

    @Test
    void derivesInstantsAnewFromNewerTimeZoneDataAndTellsOfThoseThatMoved() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        database.sql("""
                        update occurrence set tzdb_version = '1970a',
                               starts_at = case when recurrence_id = :first then starts_at - interval '1 hour' else starts_at end
                        where series_id = :id
                        """).param("first", FIRST).param("id", yoga.getSeriesId()).update();

        Message<OccurrenceModified> modified = messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(yoga, FIRST)));
        assertThat(modified.body().getState().getStartsAt()).hasToString("2026-03-03T18:00:00Z");
        Await.until(
                "no outdated row",
                () -> database.sql("select count(*) from occurrence where series_id = :id and tzdb_version = '1970a'")
                                .param("id", yoga.getSeriesId())
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(messages.seen(OccurrenceModified.class, fact -> true).stream()
                        .filter(fact -> fact.key().equals(yoga.getSeriesId())))
                .hasSize(1);
    }

    private static UUID id(SeriesCreated created, String date) {
        return Uuids.derived(created.getSeriesId(), date);
    }
}
