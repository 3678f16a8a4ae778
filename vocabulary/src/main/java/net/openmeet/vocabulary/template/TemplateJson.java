package net.openmeet.vocabulary.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.recurrence.NominalDuration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Templates and overrides as {@code jsonb} columns have them: an object with a member for each field, by its name. In a template what there is
 * none of is left out; in overrides what isn't there follows the template, and null is none. What is no field is somebody else's.
 */
public final class TemplateJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule("openmeet-template")
                    .addSerializer(NominalDuration.class, ToStringSerializer.instance)
                    .addDeserializer(NominalDuration.class, new DurationText()))
            .build();

    private static final class DurationText extends FromStringDeserializer<NominalDuration> {

        DurationText() {
            super(NominalDuration.class);
        }

        @Override
        protected NominalDuration _deserialize(String text, DeserializationContext context) {
            return NominalDuration.parse(text);
        }
    }

    private TemplateJson() {}

    public static String write(Template template) {
        return node(template).toString();
    }

    /** A template as a member of something larger. */
    public static ObjectNode node(Template template) {
        ObjectNode json = JSON.createObjectNode();
        for (TemplateField field : TemplateField.values()) {
            Object value = field.in(template);
            if (!Objects.equals(value, field.none())) {
                json.set(field.text(), json(value));
            }
        }
        return json;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if no template is like that
     */
    public static Template template(String json) {
        return template(JSON.readTree(json));
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if no template is like that
     */
    public static Template template(JsonNode members) {
        var values = new TemplateValues();
        for (TemplateField field : TemplateField.values()) {
            values.put(field, value(field, members.path(field.text())));
        }
        return values.toTemplate();
    }

    public static ObjectNode write(TemplateOverrides overrides) {
        ObjectNode json = JSON.createObjectNode();
        for (TemplateField field : TemplateField.values()) {
            Optional<Object> value = overrides.values().get(field);
            if (value != null) {
                json.set(field.text(), json(value.orElse(null)));
            }
        }
        return json;
    }

    /**
     * Reads overrides.
     *
     * @throws IllegalArgumentException if no template has one of the values
     */
    public static TemplateOverrides overrides(ObjectNode json) {
        Map<TemplateField, Optional<Object>> values = new EnumMap<>(TemplateField.class);
        for (TemplateField field : TemplateField.values()) {
            if (json.has(field.text())) {
                values.put(field, Optional.ofNullable(value(field, json.path(field.text()))));
            }
        }
        return new TemplateOverrides(values);
    }

    /** A value of a field as JSON; null is JSON's null. */
    static JsonNode json(@Nullable Object value) {
        return JSON.valueToTree(value);
    }

    private static @Nullable Object value(TemplateField field, JsonNode json) {
        return json.isMissingNode() || json.isNull() ? null : JSON.treeToValue(json, JSON.constructType(field.type()));
    }
}
