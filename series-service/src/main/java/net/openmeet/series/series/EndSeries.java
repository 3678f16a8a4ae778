package net.openmeet.series.series;

import java.util.Optional;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;

/**
 * A series shall have no more dates.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param from from which local time on; empty: from now on. What has begun takes place
 */
public record EndSeries(String slug, Viewer viewer, LongPredicate expected, Optional<RecurrenceId> from) {}
