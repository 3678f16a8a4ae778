package net.openmeet.occurrence.occurrence;

import java.util.Objects;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an occurrence sets itself. In all others, and in a time that is null, it follows its series.
 *
 * @param start the local start that it was moved to; of another kind than its RecurrenceId only together with a duration
 */
public record Overrides(
        @Nullable RecurrenceId start, @Nullable NominalDuration duration, TemplateOverrides template) {

    public static final Overrides NONE = new Overrides(null, null, TemplateOverrides.NONE);

    Template over(Template series) {
        return template.over(series);
    }

    /**
     * The same at another time.
     *
     * @param followed when it takes place as its series says: what agrees with that isn't overridden
     */
    Overrides at(Timing timing, Timing followed) {
        boolean sameKind = timing.isAllDay() == followed.isAllDay();
        return new Overrides(
                timing.start().equals(followed.start()) ? null : timing.start(),
                sameKind && timing.duration().equals(followed.duration()) ? null : timing.duration(),
                template);
    }

    Timing over(Timing timing) {
        return new Timing(
                Objects.requireNonNullElse(start, timing.start()),
                timing.zone(),
                Objects.requireNonNullElse(duration, timing.duration()));
    }
}
