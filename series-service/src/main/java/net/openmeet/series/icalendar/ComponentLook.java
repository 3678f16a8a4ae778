package net.openmeet.series.icalendar;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.vocabulary.imported.FurtherDetails;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * In which fields a VEVENT with a RECURRENCE-ID looks otherwise than what it changes. It stands for the whole of its date (RFC 5545 §3.8.4.4), so that
 * it hasn't what it doesn't say; but programs that leave out SUMMARY, and calls for a date that is off, say only what is different.
 */
final class ComponentLook {

    /** What a calendar can say of an event; only our own set anything else. */
    private static final Set<TemplateField> FIELDS = Set.of(
            TemplateField.NAME,
            TemplateField.DESCRIPTION,
            TemplateField.LOCATION,
            TemplateField.TAGS,
            TemplateField.IMAGE,
            TemplateField.LANGUAGE);

    private static final Set<TemplateField> ALL = EnumSet.allOf(TemplateField.class);

    private ComponentLook() {}

    static TemplateOverrides of(CalendarEntry change, Template usual, SeriesWarnings warnings) {
        CalendarComponent component = change.component();
        Template said = ComponentTemplate.read(component, warnings);
        boolean ours = component.has(FurtherDetails.PROPERTY);
        boolean whole = ours || (component.has("SUMMARY") && !change.isCancelled());
        TemplateOverrides overrides = TemplateOverrides.NONE;
        for (TemplateField field : ours ? ALL : FIELDS) {
            Object value = unlessNone(field, said);
            boolean isSaid = field == TemplateField.NAME
                    ? ComponentTemplate.name(component, new SeriesWarnings("")) != null
                    : whole || value != null;
            if (isSaid && !Objects.equals(value, unlessNone(field, usual))) {
                overrides = overrides.with(field, value);
            }
        }
        return overrides;
    }

    private static @Nullable Object unlessNone(TemplateField field, Template template) {
        Object value = field.in(template);
        return Objects.equals(value, field.none()) ? null : value;
    }
}
