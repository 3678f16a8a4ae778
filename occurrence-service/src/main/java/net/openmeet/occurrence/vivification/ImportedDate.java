package net.openmeet.occurrence.vivification;

import java.util.Objects;
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

    private static final String NO_REASON = "";

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
        String says = reason(now);
        String reason = is.isCancelled()
                ? merge.merge(
                        "cancellationReason", reason(before), Objects.requireNonNullElse(is.reason(), NO_REASON), says)
                : says;
        return is.cancelled(reason.equals(NO_REASON) ? null : reason);
    }

    private static String reason(@Nullable DateOverride override) {
        return override == null ? NO_REASON : Objects.requireNonNullElse(override.reason(), NO_REASON);
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
