package net.openmeet.vocabulary.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a template that an occurrence sets itself. A field that isn't there follows the template, one that is empty has none:
 * "no place on this date" isn't "the place that the series says".
 *
 * @param values what is set, by field; each such as a template may have it
 */
public record TemplateOverrides(Map<TemplateField, Optional<Object>> values) {

    public static final TemplateOverrides NONE = new TemplateOverrides(Map.of());

    private static final Template ANY = new Template("Any", "", null, null);

    public TemplateOverrides {
        values = Map.copyOf(values);
        if (!values.isEmpty()) {
            over(ANY, values);
        }
    }

    /** These and one more: the field has this value, or none where it is null. */
    public TemplateOverrides with(TemplateField field, @Nullable Object value) {
        var more = new EnumMap<TemplateField, Optional<Object>>(TemplateField.class);
        more.putAll(values);
        more.put(field, Optional.ofNullable(value));
        return new TemplateOverrides(more);
    }

    /** These and more, which win. */
    public TemplateOverrides with(TemplateOverrides more) {
        var all = new EnumMap<TemplateField, Optional<Object>>(TemplateField.class);
        all.putAll(values);
        all.putAll(more.values);
        return new TemplateOverrides(all);
    }

    /** These but for one field, which follows the template again. */
    public TemplateOverrides reverted(TemplateField field) {
        var fewer = new EnumMap<TemplateField, Optional<Object>>(TemplateField.class);
        fewer.putAll(values);
        fewer.remove(field);
        return new TemplateOverrides(fewer);
    }

    /** What doesn't follow the template. */
    public Set<TemplateField> fields() {
        return values.keySet();
    }

    /** The template with what is set here. */
    public Template over(Template template) {
        return values.isEmpty() ? template : over(template, values);
    }

    private static Template over(Template template, Map<TemplateField, Optional<Object>> values) {
        TemplateValues merged = TemplateValues.of(template);
        values.forEach((field, value) -> merged.put(field, value.orElse(null)));
        return merged.toTemplate();
    }
}
