package net.openmeet.occurrence.vivification;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@OccurrenceServiceTest
class KeepingManySeriesUpIT {

    private static final String FIRST = "2026-03-03T19:00";
    private static final String COMING_IN = "2026-06-02T19:00";

    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final DataSource connections;
    private final UpkeepManagement upkeep;
    private final SeriesOnTopic series;

    KeepingManySeriesUpIT(
            Api api,
            Messages messages,
            TestClock clock,
            JdbcClient database,
            DataSource connections,
            UpkeepManagement upkeep) {
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.connections = connections;
        this.upkeep = upkeep;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void storesForEachWhatItWouldAloneAndTellsOfIt() {
        SeriesCreated weekly = series.create(tuesdayYoga());
        SeriesCreated daily =
                series.create(created("daily", schedule("Europe/Berlin", "2026-03-01T13:00", "FREQ=DAILY")));
        SeriesCreated ending =
                series.create(created("ending", schedule("Europe/Berlin", "2026-03-01T13:00", "FREQ=DAILY;COUNT=5")));
        List<UUID> ids = ids(weekly, daily, ending);
        ids.forEach(id -> database.sql("delete from occurrence where series_id = :id")
                .param("id", id)
                .update());

        assertThat(upkeep.keepUp(ids)).isEmpty();

        assertThat(stored(weekly)).isEqualTo(13);
        assertThat(stored(daily)).isEqualTo(91);
        assertThat(stored(ending)).isEqualTo(5);
        assertThat(due(weekly)).isEqualTo(OffsetDateTime.parse("2026-03-03T19:30:00Z"));
        assertThat(due(ending)).isEqualTo(OffsetDateTime.parse("2026-03-01T13:30:00Z"));
        Await.until(
                "all to be told of", () -> vivified(weekly) == 26 && vivified(daily) == 182 && vivified(ending) == 10);
    }

    @Test
    void writesNothingWhereNothingIsDue() {
        List<UUID> ids = ids(series.create(tuesdayYoga()), series.create(tuesdayYoga()));
        List<String> before = rows(ids);

        assertThat(upkeep.keepUp(ids)).isEmpty();

        assertThat(rows(ids)).isEqualTo(before);
    }

    @Test
    void leavesToTheNextTransactionWhatIsTooMuchForOne() {
        List<UUID> ids = IntStream.range(0, 30)
                .mapToObj(number ->
                        series.create(created("daily", schedule("Europe/Berlin", "2026-03-01T13:00", "FREQ=DAILY"))))
                .map(SeriesCreated::getSeriesId)
                .toList();

        List<UUID> left = upkeep.keepUp(ids);

        assertThat(left).hasSize(2);
        assertThat(ids).containsAll(left);
        assertThat(upkeep.keepUp(left)).isEmpty();
    }

    @Test
    void waitsForNoneThatSomebodyElseWorksOn() throws SQLException {
        SeriesCreated held = series.create(tuesdayYoga());
        SeriesCreated free = series.create(tuesdayYoga());
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select id from known_series where id = :id for update")
                    .param("id", held.getSeriesId())
                    .query(UUID.class)
                    .single();
            clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));

            assertThat(upkeep.keepUp(ids(held, free))).isEmpty();

            awaitTurn(free);
            assertThat(seenCompleted(held)).isZero();
            connection.rollback();
        }
        awaitTurn(held);
        assertThat(seenCompleted(held)).isEqualTo(1);
        assertThat(seenCompleted(free)).isEqualTo(1);
    }

    @Test
    void haveOneThatFailsFallOutAloneAndBeWorkOfItsOwn() {
        SeriesCreated broken = series.create(tuesdayYoga());
        List<SeriesCreated> others =
                Stream.generate(() -> series.create(tuesdayYoga())).limit(5).toList();
        zone(broken, "Mars/Olympus_Mons");
        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));

        others.forEach(this::awaitTurn);
        Await.until("the broken one to have failed on its own", () -> failures(broken) > 1);
        others.forEach(other -> assertThat(failures(other)).isZero());
        assertThat(due(broken)).isNull();

        zone(broken, "Europe/Berlin");
        awaitTurn(broken);
        assertThat(due(broken)).isNotNull();
    }

    private void zone(SeriesCreated created, String zone) {
        database.sql("""
                        update known_series set phases = jsonb_set(phases, '{0,schedule,zone}', to_jsonb(:zone::text))
                        where id = :id
                        """).param("zone", zone).param("id", created.getSeriesId()).update();
    }

    private void awaitTurn(SeriesCreated created) {
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(created, FIRST)));
        messages.await(OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id(created, COMING_IN)));
    }

    private int seenCompleted(SeriesCreated created) {
        return messages.seen(
                        OccurrenceCompleted.class,
                        fact -> fact.getOccurrenceId().equals(id(created, FIRST)))
                .size();
    }

    private int vivified(SeriesCreated created) {
        return messages.seen(
                        OccurrenceVivified.class,
                        fact -> created.getSeriesId().equals(fact.getState().getSeriesId()))
                .size();
    }

    private int failures(SeriesCreated created) {
        return database.sql("select coalesce(max(attempts), 0) from work where kind = 'series-upkeep' and key = :id")
                .param("id", created.getSeriesId().toString())
                .query(Integer.class)
                .single();
    }

    private int stored(SeriesCreated created) {
        return database.sql("select count(*) from occurrence where series_id = :id")
                .param("id", created.getSeriesId())
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime due(SeriesCreated created) {
        return database.sql("select due_at from series_upkeep where series_id = :id")
                .param("id", created.getSeriesId())
                .query((row, number) -> row.getObject("due_at", OffsetDateTime.class))
                .list()
                .getFirst();
    }

    /** Each date, and which transaction wrote it. */
    private List<String> rows(List<UUID> ids) {
        return database.sql("select id || ' ' || xmin from occurrence where series_id in (:ids) order by id")
                .param("ids", new HashSet<>(ids))
                .query(String.class)
                .list();
    }

    private static List<UUID> ids(SeriesCreated... created) {
        return Stream.of(created).map(SeriesCreated::getSeriesId).toList();
    }

    private static UUID id(SeriesCreated created, String date) {
        return Uuids.derived(created.getSeriesId(), date);
    }
}
