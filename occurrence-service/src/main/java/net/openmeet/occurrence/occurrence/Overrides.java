package net.openmeet.occurrence.occurrence;

import java.util.Objects;
import net.openmeet.location.Location;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an occurrence sets itself. In every field that is null it follows its series.
 *
 * @param start the local start that it was moved to; of another kind than its RecurrenceId only together with a duration
 */
public record Overrides(
        @Nullable RecurrenceId start,
        @Nullable NominalDuration duration,
        @Nullable String name,
        @Nullable String description,
        @Nullable Location location) {

    public static final Overrides NONE = new Overrides(null, null, null, null, null);

    Template over(Template template) {
        return new Template(
                Objects.requireNonNullElse(name, template.name()),
                Objects.requireNonNullElse(description, template.description()),
                template.capacity(),
                location == null ? template.location() : location);
    }

    Timing over(Timing timing) {
        return new Timing(
                Objects.requireNonNullElse(start, timing.start()),
                timing.zone(),
                Objects.requireNonNullElse(duration, timing.duration()));
    }
}
