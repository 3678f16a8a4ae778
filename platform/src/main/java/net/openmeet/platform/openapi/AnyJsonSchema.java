package net.openmeet.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes JSON that goes out as it is: it may be anything, and not an object with the methods of Jackson's tree. */
final class AnyJsonSchema implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> converters) {
        JavaType described = Json.mapper().constructType(type.getType());
        if (described != null && JsonNode.class.isAssignableFrom(described.getRawClass())) {
            return new JsonSchema();
        }
        return converters.hasNext() ? converters.next().resolve(type, context, converters) : null;
    }
}
