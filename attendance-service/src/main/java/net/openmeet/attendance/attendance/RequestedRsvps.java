package net.openmeet.attendance.attendance;

import java.util.Map;
import java.util.UUID;
import net.openmeet.attendance.occurrence.OccurrenceRights;

/**
 * RSVPs for one occurrence that are asked for together.
 *
 * @param rights by the names that it was asked for by, as far as they are its names
 * @param rsvps of those accounts that have answered
 */
record RequestedRsvps(Map<String, OccurrenceRights> rights, Map<UUID, Rsvp> rsvps) {}
