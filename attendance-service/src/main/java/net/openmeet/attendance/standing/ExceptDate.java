package net.openmeet.attendance.standing;

import java.util.UUID;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Says that a standing answer doesn't answer a date, stored or not, or that it does after all.
 *
 * @param excepted whether it doesn't
 */
public record ExceptDate(String slug, UUID accountId, RecurrenceId date, boolean excepted) {}
