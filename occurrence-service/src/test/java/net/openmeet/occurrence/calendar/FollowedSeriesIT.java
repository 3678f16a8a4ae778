package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.FollowerSnapshot;
import net.openmeet.schemas.attendance.NotificationLevel;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class FollowedSeriesIT {

    private static final String STORED = "from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin";
    private static final String IN_2030 = "from=2030-03-01&to=2030-03-08&timeZone=Europe/Berlin";

    private final Api api;
    private final Messages messages;
    private final SeriesOnTopic series;
    private final TestClock clock;
    private final UUID follower = UUID.randomUUID();

    FollowedSeriesIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void standInTheCalendarStoredOrNotUntilTheyAreFollowedNoMore() {
        SeriesCreated yoga = series(Visibility.PUBLIC);

        tell(yoga, 1, Instant.EPOCH);

        has(yoga, true);
        assertThat(calendar().entries(IN_2030)).containsExactly(yoga.getSlug() + "-2030-03-05-1900 following");
        tell(yoga, 2, null);
        has(yoga, false);
        assertThat(calendar().entries(IN_2030)).isEmpty();
        tell(yoga, 1, Instant.EPOCH);
        SeriesCreated other = series(Visibility.PUBLIC);
        tell(other, 1, Instant.EPOCH);
        has(other, true);
        has(yoga, false);
    }

    @Test
    void areNotThereForThoseWhoMayNotSeeThem() {
        SeriesCreated hidden = series(Visibility.PRIVATE);
        SeriesCreated open = series(Visibility.UNLISTED);

        tell(hidden, 1, Instant.EPOCH);
        tell(open, 1, Instant.EPOCH);

        has(open, true);
        has(hidden, false);
    }

    @Test
    void areForgottenWithTheSeriesOrTheAccount() {
        SeriesCreated yoga = series(Visibility.PUBLIC);
        tell(yoga, 1, Instant.EPOCH);
        has(yoga, true);

        messages.publishTombstone(Topics.FOLLOWERS_STATE, id(yoga));

        has(yoga, false);
    }

    private SeriesCreated series(Visibility visibility) {
        return series.create(tuesdayYoga().setVisibility(visibility));
    }

    private void has(SeriesCreated yoga, boolean has) {
        Await.until(
                "it is there: " + has,
                () -> calendar().entries(STORED).stream()
                                .anyMatch(entry -> entry.equals(yoga.getSlug() + "-2026-03-03-1900 following"))
                        == has);
    }

    private CalendarOnHttp calendar() {
        return new CalendarOnHttp(api.as(follower));
    }

    private UUID id(SeriesCreated yoga) {
        return Uuids.derived(yoga.getSeriesId(), follower.toString());
    }

    private void tell(SeriesCreated yoga, long version, @Nullable Instant followedAt) {
        messages.publish(
                Topics.FOLLOWERS_STATE,
                id(yoga),
                FollowerSnapshot.newBuilder()
                        .setFollowerId(id(yoga))
                        .setVersion(version)
                        .setSeriesId(yoga.getSeriesId())
                        .setAccountId(follower)
                        .setNotifications(NotificationLevel.ALL)
                        .setFollowedAt(followedAt)
                        .setChangedAt(Instant.EPOCH)
                        .build());
    }
}
