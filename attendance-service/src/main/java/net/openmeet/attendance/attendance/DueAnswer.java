package net.openmeet.attendance.attendance;

import java.util.UUID;

/**
 * What somebody's standing answer says for a date for which they haven't answered.
 *
 * @param guests people brought along, 0 to 10
 * @param approved whether the organiser has approved of it, for all dates
 */
record DueAnswer(UUID accountId, int guests, boolean approved) {}
