package net.openmeet.occurrence.vivification.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.copy.Rebuilds;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class RebuildingKnownSeriesIT {

    private static final String FIRST = "2026-03-03T19:00";

    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final Rebuilds rebuilds;
    private final SeriesOnTopic series;

    RebuildingKnownSeriesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.rebuilds = new Rebuilds(database);
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void writesAgainWhatIsKnownAddsWhatIsLostAndFollowsOnce() {
        SeriesCreated widened = series.create(tuesdayYoga());
        database.sql("update known_series set slug = '' where id = :id")
                .param("id", widened.getSeriesId())
                .update();
        tell(widened, 1, "Tuesday Yoga", Duration.ofDays(40));
        SeriesCreated lost = tuesdayYoga().build();
        tell(lost, 3, "Tuesday Yoga", Duration.ofDays(40));
        SeriesCreated young = tuesdayYoga().build();
        tell(young, 1, "Tuesday Yoga", Duration.ofMinutes(5));
        SeriesCreated renamed = series.create(tuesdayYoga());
        tell(renamed, 2, "Choir", Duration.ofDays(40));

        assertThat(rebuilds.begin("known-series")).isTrue();
        Await.until(
                "it is made anew",
                () -> rebuilds.list().stream()
                        .anyMatch(status -> status.copy().equals("known-series") && status.finishedAt() != null));

        assertThat(slug(widened)).isEqualTo(widened.getSlug());
        messages.await(OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id(lost)));
        assertThat(isKnown(young)).isFalse();
        messages.await(OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(renamed)));

        series.rename(renamed, 2, "Choir", FIRST_OF_MARCH);
        series.rename(renamed, 3, "Big choir", FIRST_OF_MARCH);
        messages.await(
                OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(renamed)) && fact.getVersion() == 3);
        assertThat(messages.seen(
                        OccurrenceModified.class, fact -> fact.getOccurrenceId().equals(id(renamed))))
                .hasSize(2);
    }

    private void tell(SeriesCreated of, long version, String name, Duration age) {
        messages.publish(
                Topics.SERIES_STATE,
                of.getSeriesId(),
                SeriesSnapshot.newBuilder()
                        .setSeriesId(of.getSeriesId())
                        .setVersion(version)
                        .setSlug(of.getSlug())
                        .setOwnerId(of.getOwnerId())
                        .setVisibility(of.getVisibility())
                        .setTemplate(template(name))
                        .setSchedule(of.getSchedule())
                        .setCreatedAt(FIRST_OF_MARCH.minus(age))
                        .setUpdatedAt(FIRST_OF_MARCH)
                        .build());
    }

    private String slug(SeriesCreated of) {
        return database.sql("select slug from known_series where id = :id")
                .param("id", of.getSeriesId())
                .query(String.class)
                .single();
    }

    private boolean isKnown(SeriesCreated of) {
        return database.sql("select exists (select from known_series where id = :id)")
                .param("id", of.getSeriesId())
                .query(Boolean.class)
                .single();
    }

    private static UUID id(SeriesCreated of) {
        return Uuids.derived(of.getSeriesId(), FIRST);
    }
}
