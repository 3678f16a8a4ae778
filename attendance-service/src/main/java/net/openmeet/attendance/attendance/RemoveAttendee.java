package net.openmeet.attendance.attendance;

import java.util.UUID;

/**
 * Take somebody's answer back in their stead, whose seat or place in the queue is free then. For the organiser; while they may see the
 * occurrence they may answer again.
 *
 * @param slug the occurrence's name in URLs
 * @param by account of the organiser
 * @param accountId whose answer
 */
public record RemoveAttendee(String slug, UUID by, UUID accountId) {}
