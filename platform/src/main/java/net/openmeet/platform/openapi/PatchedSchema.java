package net.openmeet.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** Describes a member of a merge patch as what it is a patch of. */
final class PatchedSchema implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> converters) {
        JavaType javaType = Json.mapper().constructType(type.getType());
        boolean patched = javaType != null && Patched.class.isAssignableFrom(javaType.getRawClass());
        AnnotatedType described = patched ? type.type(javaType.containedTypeOrUnknown(0)) : type;
        return converters.hasNext() ? converters.next().resolve(described, context, converters) : null;
    }
}
