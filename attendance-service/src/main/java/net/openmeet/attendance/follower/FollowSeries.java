package net.openmeet.attendance.follower;

import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows a series, or wants to hear more or less of it than before.
 *
 * @param notifications null: as much as before, all where it wasn't followed
 * @param onlyIf which versions of what the account is to the series may be changed
 */
public record FollowSeries(
        String slug, UUID accountId, @Nullable NotificationLevel notifications, LongPredicate onlyIf) {}
