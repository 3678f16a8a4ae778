package net.openmeet.attendance.follower.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.attendance.follower.Follower;
import net.openmeet.attendance.follower.NotificationLevel;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.test.GoldenFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowerMessagesTest {

    private static final UUID ACCOUNT = UUID.fromString("01960000-0000-7000-8000-000000000b0b");
    private static final Instant THEN = Instant.parse("2026-03-03T19:00:00.000001Z");
    private static final Instant NOW = Instant.parse("2026-03-04T19:00:00Z");
    private static final Change CHANGE = Change.by(ACCOUNT, UUID.fromString("01960000-0000-7000-8000-00000000c4a9"));

    @Test
    void tellWhoFollowsAndHowMuchTheyWantToHear() {
        assertThat(GoldenFile.json(FollowerMessages.message(follower(THEN), NOW, CHANGE)))
                .isEqualToNormalizingNewlines(GoldenFile.text("SeriesFollowed"));
    }

    @Test
    void tellWhoFollowsNoMore() {
        assertThat(GoldenFile.json(FollowerMessages.message(follower(null), NOW, CHANGE)))
                .isEqualToNormalizingNewlines(GoldenFile.text("SeriesUnfollowed"));
    }

    @Test
    void tellTheStateFromThenOn() {
        assertThat(GoldenFile.json(FollowerMessages.snapshot(follower(THEN), NOW)))
                .isEqualToNormalizingNewlines(GoldenFile.text("FollowerSnapshot"));
        assertThat(FollowerMessages.snapshot(follower(null), NOW).getFollowedAt())
                .isNull();
    }

    private static Follower follower(@Nullable Instant followedAt) {
        return new Follower(
                UUID.fromString("5f1d7a0e-3a4f-5c55-9d3a-0d6f4f3f2b10"),
                ACCOUNT,
                3,
                NotificationLevel.IMPORTANT,
                followedAt);
    }
}
