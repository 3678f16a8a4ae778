package net.openmeet.series.series;

import java.util.function.Function;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a series shall look like from now on, and when it shall take place.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param from the date from which on it shall be so; null: all that aren't over
 * @param revision what to make of the series; asked only once it is certain that the viewer may change it, and while nobody else can
 */
public record EditSeries(
        String slug,
        Viewer viewer,
        LongPredicate expected,
        @Nullable RecurrenceId from,
        Function<Series, Revision> revision) {}
