package net.openmeet.vocabulary.template;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a template by field, on their way to another template. A field that nothing was said of has none. */
final class TemplateValues {

    private final Map<TemplateField, @Nullable Object> values = new EnumMap<>(TemplateField.class);

    static TemplateValues of(Template template) {
        var values = new TemplateValues();
        for (TemplateField field : TemplateField.values()) {
            values.put(field, field.in(template));
        }
        return values;
    }

    /** Sets a field; null for none. */
    TemplateValues put(TemplateField field, @Nullable Object value) {
        values.put(field, value);
        return this;
    }

    /**
     * The template that has these values.
     *
     * @throws IllegalArgumentException if no template has
     * @throws ClassCastException if one is of another type than its field has
     */
    Template toTemplate() {
        return new Template(
                get(TemplateField.NAME),
                get(TemplateField.DESCRIPTION),
                get(TemplateField.CAPACITY),
                get(TemplateField.LOCATION),
                get(TemplateField.MODE),
                get(TemplateField.ONLINE_URI_VISIBILITY),
                get(TemplateField.GUESTS_ALLOWED),
                get(TemplateField.IMAGE),
                get(TemplateField.TAGS),
                get(TemplateField.LANGUAGE),
                get(TemplateField.RSVP_WINDOW),
                get(TemplateField.APPROVAL_REQUIRED),
                get(TemplateField.QUESTIONS),
                get(TemplateField.ATTENDEES_VISIBILITY),
                get(TemplateField.OFFER_HOURS),
                get(TemplateField.UNCONFIRMED_SEATS));
    }

    /** The component's type is checked where it is handed over; which may be null, the field's {@code none} says. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    private <T> T get(TemplateField field) {
        Object value = values.get(field);
        return (T) (value == null ? field.none() : value);
    }
}
