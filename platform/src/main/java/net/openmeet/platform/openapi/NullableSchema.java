package net.openmeet.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** Says of a record's components which may be null: those that are {@link Nullable}, and members of a merge patch, where null removes. */
final class NullableSchema implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> converters) {
        if (!converters.hasNext()) {
            return null;
        }
        JavaType described = Json.mapper().constructType(type.getType());
        Schema<?> resolved = converters.next().resolve(type, context, converters);
        if (resolved != null && described != null && described.getRawClass().isRecord()) {
            allowNulls(described.getRawClass(), model(resolved, context));
        }
        return resolved;
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @SuppressWarnings("rawtypes") // Swagger's properties are.
    private static void allowNulls(Class<?> type, @Nullable Schema<?> model) {
        Map<String, Schema> properties = model == null ? null : model.getProperties();
        if (properties != null) {
            Arrays.stream(type.getRecordComponents())
                    .filter(NullableSchema::mayBeNull)
                    .forEach(component -> properties.computeIfPresent(
                            component.getName(), (name, property) -> orNull((Schema<?>) property)));
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Patched.class.isAssignableFrom(component.getType());
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.getTypes() == null) {
            return allowsNull(schema)
                    ? schema
                    : new JsonSchema().anyOf(List.of(schema, new JsonSchema().types(Set.of(NULL))));
        }
        schema.addType(NULL);
        addToValues(schema);
        return schema;
    }

    private static boolean allowsNull(Schema<?> schema) {
        return schema.getAnyOf() != null
                && schema.getAnyOf().stream()
                        .anyMatch(each ->
                                each.getTypes() != null && each.getTypes().contains(NULL));
    }

    /** What is one of several values has to name null among them. */
    private static <T> void addToValues(Schema<T> schema) {
        if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
            List<@Nullable T> values = new ArrayList<>(schema.getEnum());
            values.add(null);
            schema.setEnum(values);
        }
    }
}
