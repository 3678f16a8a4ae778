package net.openmeet.occurrence.vivification;

import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OrganisedState;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.occurrence.Stage;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.imported.ImportMerge;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a date of a series.
 *
 * @param before what was taken over of it last; null: nothing
 * @param now what it says from now on; null: nothing
 */
public record ImportedDate(
        RecurrenceId date,
        @Nullable DateOverride before,
        @Nullable DateOverride now) {

    /** The date, which isn't over, with what the file says otherwise than before, but for what was changed here since. */
    Occurrence takenOver(Occurrence date) {
        Overrides was = overrides(before);
        Overrides is = date.overrides();
        Overrides says = overrides(now);
        var merge = new ImportMerge();
        Overrides time = merge.merge("start", time(was), time(is), time(says));
        return date.organisedAs(new OrganisedState(
                stage(date.stage(), merge),
                new Overrides(
                        time.start(),
                        time.duration(),
                        merge.overrides(was.template(), is.template(), says.template()))));
    }

    private Stage stage(Stage is, ImportMerge merge) {
        if (!isCancelled(is.isCancelled())) {
            return is.reinstated();
        }
        return is.cancelled(
                is.isCancelled()
                        ? merge.merge("cancellationReason", reason(before), is.reason(), reason(now))
                        : reason(now));
    }

    private static @Nullable String reason(@Nullable DateOverride override) {
        return override == null ? null : override.reason();
    }

    /** Whatever was changed here: that a file calls a date off always counts. */
    private boolean isCancelled(boolean is) {
        boolean was = before != null && before.cancelled();
        boolean says = now != null && now.cancelled();
        return was == says ? is : says;
    }

    private static Overrides overrides(@Nullable DateOverride override) {
        return override == null ? Overrides.NONE : override.overrides();
    }

    private static Overrides time(Overrides overrides) {
        return new Overrides(overrides.start(), overrides.duration(), TemplateOverrides.NONE);
    }
}
