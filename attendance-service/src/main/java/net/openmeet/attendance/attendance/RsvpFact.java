package net.openmeet.attendance.attendance;

import net.openmeet.platform.change.Change;

/**
 * What is to be published of a changed RSVP.
 *
 * @param change what made it so: a seat that somebody gave up and those who got it are one change
 */
public record RsvpFact(RsvpChange rsvp, Change change) {}
