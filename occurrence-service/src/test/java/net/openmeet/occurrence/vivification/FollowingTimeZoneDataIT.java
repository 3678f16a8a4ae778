package net.openmeet.occurrence.vivification;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import net.openmeet.occurrence.testing.MovableZone;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class FollowingTimeZoneDataIT {

    private static final String FIRST = "2026-03-03T19:00";

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final UpkeepManagement upkeep;
    private final SeriesOnTopic series;

    FollowingTimeZoneDataIT(Api api, Messages messages, TestClock clock, JdbcClient database, UpkeepManagement upkeep) {
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
    void keepsTheLocalTimeAndMovesTheInstantAndTheEnd() {
        MovableZone almaty = MovableZone.named("Test/Almaty", ZoneOffset.ofHours(6));
        SeriesCreated choir = series.create(created("choir", schedule("Test/Almaty", FIRST, "FREQ=WEEKLY;COUNT=2")));
        UUID id = Uuids.derived(choir.getSeriesId(), FIRST);
        assertThat(startToldFirst(id)).isEqualTo("2026-03-03T13:00:00Z");

        almaty.moveTo(ZoneOffset.ofHours(5));
        database.sql("update occurrence set tzdb_version = '2023c' where series_id = :id")
                .param("id", choir.getSeriesId())
                .update();

        Message<OccurrenceModified> modified = messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id));
        assertThat(modified.body().getState().getLocalStart()).isEqualTo(FIRST);
        assertThat(modified.body().getState().getStartsAt()).hasToString("2026-03-03T14:00:00Z");
        ApiResponse read = api.get(occurrences(choir) + "?limit=1").expect(200);
        assertThat(read.text("/items/0/start/local")).isEqualTo("2026-03-03T19:00:00");
        assertThat(read.text("/items/0/start/instant")).isEqualTo("2026-03-03T14:00:00Z");

        clock.set(Instant.parse("2026-03-03T15:29:59Z"));
        upkeep.keepUp(choir.getSeriesId());
        assertThat(api.get(occurrences(choir) + "/" + FIRST).text("/status")).isEqualTo("scheduled");
        clock.set(Instant.parse("2026-03-03T15:30:00Z"));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id));
    }

    @Test
    void changesNothingAboutWhatIsOver() {
        MovableZone bishkek = MovableZone.named("Test/Bishkek", ZoneOffset.ofHours(6));
        SeriesCreated choir = series.create(created("choir", schedule("Test/Bishkek", FIRST, "FREQ=WEEKLY;COUNT=2")));
        UUID id = Uuids.derived(choir.getSeriesId(), FIRST);
        clock.set(Instant.parse("2026-03-05T12:00:00Z"));
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id));

        bishkek.moveTo(ZoneOffset.ofHours(5));
        database.sql("""
                        update known_series set phases = jsonb_set(phases, '{0,schedule,duration}', '"PT4H"')
                        where id = :id
                        """).param("id", choir.getSeriesId()).update();

        ApiResponse read = api.get(occurrences(choir) + "/" + FIRST).expect(200);
        assertThat(read.text("/start/instant")).isEqualTo("2026-03-03T13:00:00Z");
        assertThat(read.text("/start/local")).isEqualTo("2026-03-03T19:00:00");
        assertThat(read.text("/end/instant")).isEqualTo("2026-03-03T14:30:00Z");
    }

    private String startToldFirst(UUID id) {
        return messages.await(
                        OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id))
                .body()
                .getState()
                .getStartsAt()
                .toString();
    }
}
