package net.openmeet.attendance.attendance;

import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * Take an answer back, as if it had never been given.
 *
 * @param slug the occurrence's name in URLs
 * @param accountId whose answer
 * @param onlyIf is asked whether an answer of this version (0: never answered) may be taken back
 */
public record WithdrawRsvp(String slug, UUID accountId, LongPredicate onlyIf) {}
