package net.openmeet.occurrence.date;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** What became of the wish to change all dates of a range. */
public sealed interface ChangeDatesResult {

    /**
     * They are so now.
     *
     * @param change the one that the facts of all dates name; null: there was nothing to change
     * @param changed as they are from now on
     * @param left those that stay what they are
     */
    record Changed(@Nullable UUID change, List<OccurrenceView> changed, List<LeftDate> left)
            implements ChangeDatesResult {}

    /** One of them can't be like that, so none is changed. */
    record Refused(RecurrenceId date, ChangeResult why) implements ChangeDatesResult {}

    /** There are more than so many in the range. */
    record TooMany(int maximum) implements ChangeDatesResult {}

    /** More than so many of them would have to be stored first. */
    record TooManyVirtual(int maximum) implements ChangeDatesResult {}

    /** The series has this slug now. */
    record Moved(String slug) implements ChangeDatesResult {}

    /** Somebody has changed the series since. */
    record Stale(long current) implements ChangeDatesResult {}

    /** Somebody has changed one of the dates since they were shown to the viewer. */
    record Outdated() implements ChangeDatesResult {}

    /** It is somebody else's. */
    record NotOwner() implements ChangeDatesResult {}

    /** Somebody, or a calendar, has changed that one of them since, or it is no date of the series any more. */
    record ChangedSince(RecurrenceId date) implements ChangeDatesResult {}

    /** No such change of its dates is kept. */
    record UnknownChange() implements ChangeDatesResult {}

    /** There is no such series, or the viewer may not know of it. */
    record UnknownSeries() implements ChangeDatesResult {}
}
