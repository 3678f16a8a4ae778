package net.openmeet.occurrence.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
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

    private static final String START = "start";
    private static final String DURATION = "duration";

    private static final Set<String> ALL = Stream.concat(
                    Stream.of(START, DURATION),
                    Stream.of(TemplateField.values()).map(TemplateField::text))
            .collect(Collectors.toUnmodifiableSet());

    /** Names of all fields that can be overridden. */
    public static Set<String> allFields() {
        return ALL;
    }

    /** Names of the fields that don't follow the series, as the API has them. */
    public List<String> fields() {
        if (equals(NONE)) {
            return List.of();
        }
        var fields = new ArrayList<String>();
        if (start != null) {
            fields.add(START);
        }
        if (duration != null) {
            fields.add(DURATION);
        }
        template.fields().stream().sorted().map(TemplateField::text).forEach(fields::add);
        return List.copyOf(fields);
    }

    /** These and more. */
    Overrides with(TemplateOverrides more) {
        return new Overrides(start, duration, template.with(more));
    }

    /**
     * These without fields of these names.
     *
     * @param date the RecurrenceId: a start of another kind and its duration go together
     */
    Overrides without(Set<String> names, RecurrenceId date) {
        boolean otherKind = start != null && start.isAllDay() != date.isAllDay();
        boolean withStart = names.contains(START) || (otherKind && names.contains(DURATION));
        boolean withDuration = names.contains(DURATION) || (otherKind && names.contains(START));
        TemplateOverrides fewer = template;
        for (TemplateField field : template.fields()) {
            fewer = names.contains(field.text()) ? fewer.reverted(field) : fewer;
        }
        return new Overrides(withStart ? null : start, withDuration ? null : duration, fewer);
    }

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
        if (start == null && duration == null) {
            return timing;
        }
        return new Timing(
                Objects.requireNonNullElse(start, timing.start()),
                timing.zone(),
                Objects.requireNonNullElse(duration, timing.duration()));
    }
}
