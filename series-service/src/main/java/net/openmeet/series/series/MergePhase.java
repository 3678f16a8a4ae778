package net.openmeet.series.series;

import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;

/**
 * A phase of a series shall go, and the one before go on in its place.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param phase the first date of the phase that goes
 */
public record MergePhase(String slug, Viewer viewer, LongPredicate expected, RecurrenceId phase) {}
