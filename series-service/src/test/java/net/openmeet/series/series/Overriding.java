package net.openmeet.series.series;

import net.openmeet.location.Location;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/** What calendars say of single dates. */
public final class Overriding {

    private Overriding() {}

    /** What is null follows the series. */
    public static ImportedOverride date(
            RecurrenceId date,
            @Nullable RecurrenceId start,
            @Nullable NominalDuration duration,
            @Nullable String name,
            @Nullable String description,
            @Nullable Location location,
            boolean cancelled) {
        TemplateOverrides template = with(TemplateOverrides.NONE, TemplateField.NAME, name);
        template = with(template, TemplateField.DESCRIPTION, description);
        template = with(template, TemplateField.LOCATION, location);
        return new ImportedOverride(date, start, duration, template, cancelled, null);
    }

    private static TemplateOverrides with(TemplateOverrides template, TemplateField field, @Nullable Object value) {
        return value == null ? template : template.with(field, value);
    }
}
