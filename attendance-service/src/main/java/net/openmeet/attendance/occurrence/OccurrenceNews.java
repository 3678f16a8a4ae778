package net.openmeet.attendance.occurrence;

import net.openmeet.platform.change.Change;

/**
 * An occurrence is this from now on.
 *
 * @param version of the fact that says so
 * @param change what made it so
 */
public record OccurrenceNews(KnownOccurrence occurrence, long version, Change change) {}
