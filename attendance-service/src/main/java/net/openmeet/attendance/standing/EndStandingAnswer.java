package net.openmeet.attendance.standing;

import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * Ends a standing answer.
 *
 * @param takesBack whether what it answered for dates that are to come is taken back; else it stays, as if it had been said for each
 * @param onlyIf which versions of the standing answer may be ended
 */
public record EndStandingAnswer(String slug, UUID accountId, boolean takesBack, LongPredicate onlyIf) {}
