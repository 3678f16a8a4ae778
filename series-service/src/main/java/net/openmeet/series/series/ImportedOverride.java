package net.openmeet.series.series;

import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * What an imported calendar says of one date. A null component follows the series.
 *
 * @param recurrenceId which date
 * @param start where it was moved to, in the series' zone; a date where the series has times, or the other way round, comes with its duration
 * @param duration how long it lasts
 * @param template what it sets itself of what it looks like
 * @param cancelled whether it is called off and still to be seen
 * @param reason why it is called off, for people, at most {@value #LONGEST_REASON} code points; null: not said, or it isn't
 */
public record ImportedOverride(
        RecurrenceId recurrenceId,
        @Nullable RecurrenceId start,
        @Nullable NominalDuration duration,
        TemplateOverrides template,
        boolean cancelled,
        @Nullable String reason) {

    public static final int LONGEST_REASON = 1_000;

    /** A date of which nothing is said. */
    public static ImportedOverride none(RecurrenceId date) {
        return new ImportedOverride(date, null, null, TemplateOverrides.NONE, false, null);
    }

    /** Whether nothing is said of the date. */
    public boolean isNone() {
        return equals(none(recurrenceId));
    }

    /** The same date, called off. */
    public ImportedOverride cancel(@Nullable String why) {
        return new ImportedOverride(recurrenceId, start, duration, template, true, why);
    }

    /** The same date, not called off. */
    public ImportedOverride reinstate() {
        return new ImportedOverride(recurrenceId, start, duration, template, false, null);
    }

    /** The same time, looking otherwise. */
    public ImportedOverride with(TemplateOverrides other) {
        return new ImportedOverride(recurrenceId, start, duration, other, cancelled, reason);
    }
}
