package net.openmeet.attendance.follower.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import net.openmeet.attendance.follower.FollowSeries;
import net.openmeet.attendance.follower.NotificationLevel;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Body of following.
 *
 * @param notifications {@code all}, {@code important} (whether, when and where dates take place) or {@code off}; left out: as much as before,
 *     {@code all} where the series wasn't followed
 */
record FollowRequest(@Nullable String notifications) {

    FollowSeries toCommand(String slug, UUID accountId, LongPredicate onlyIf) {
        if (notifications == null) {
            return new FollowSeries(slug, accountId, null, onlyIf);
        }
        var violations = new Violations();
        Optional<NotificationLevel> level = NotificationLevel.of(notifications);
        if (level.isEmpty()) {
            violations.add("/notifications", "not-a-choice", "Say one of: " + choices() + ".");
        }
        violations.throwIfAny();
        return new FollowSeries(slug, accountId, level.orElseThrow(), onlyIf);
    }

    private static String choices() {
        return Arrays.stream(NotificationLevel.values())
                .map(NotificationLevel::text)
                .collect(Collectors.joining(", "));
    }
}
