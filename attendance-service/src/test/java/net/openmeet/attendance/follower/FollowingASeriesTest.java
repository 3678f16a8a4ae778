package net.openmeet.attendance.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingASeriesTest {

    private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final Follower never = Follower.never(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void tellsAllUnlessOneWantsLess() {
        assertThat(never.following(null, NOW).notifications()).isEqualTo(NotificationLevel.ALL);
        assertThat(never.following(NotificationLevel.OFF, NOW).notifications()).isEqualTo(NotificationLevel.OFF);
    }

    @Test
    void isTheSameWhenItIsSaidAgain() {
        Follower follower = never.following(NotificationLevel.IMPORTANT, THEN);

        assertThat(follower.following(null, NOW)).isEqualTo(follower);
        assertThat(follower.following(NotificationLevel.IMPORTANT, NOW)).isEqualTo(follower);
    }

    @Test
    void goesOnSinceThenWhenOneWantsToHearLess() {
        Follower follower = never.following(NotificationLevel.ALL, THEN);

        Follower less = follower.following(NotificationLevel.OFF, NOW);

        assertThat(less.followedAt()).isEqualTo(THEN);
        assertThat(less.version()).isEqualTo(2);
    }

    @Test
    void countsOnWhereItIsBegunAgain() {
        Follower again = never.following(NotificationLevel.OFF, THEN).gone().following(null, NOW);

        assertThat(again.version()).isEqualTo(3);
        assertThat(again.followedAt()).isEqualTo(NOW);
        assertThat(again.notifications()).isEqualTo(NotificationLevel.ALL);
    }

    @Test
    void isNotEndedWhereItDidNotBegin() {
        assertThat(never.gone()).isEqualTo(never);
    }
}
