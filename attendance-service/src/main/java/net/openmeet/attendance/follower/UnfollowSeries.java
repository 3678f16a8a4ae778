package net.openmeet.attendance.follower;

import java.util.UUID;
import java.util.function.LongPredicate;

/** Follows a series no more. */
public record UnfollowSeries(String slug, UUID accountId, LongPredicate onlyIf) {}
