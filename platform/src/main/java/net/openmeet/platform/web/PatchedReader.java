package net.openmeet.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@link Patched}: a missing member is absent, null is removed, anything else is given. */
final class PatchedReader extends ValueDeserializer<Patched<?>> {

    private final @Nullable JavaType value;

    PatchedReader() {
        this(null);
    }

    private PatchedReader(@Nullable JavaType value) {
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType patched = property == null ? context.getContextualType() : property.getType();
        return new PatchedReader(patched.containedTypeOrUnknown(0));
    }

    @Override
    public Patched<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (value == null) {
            throw new IllegalStateException("Patched needs to know of what");
        }
        return Patched.given(context.<Object>readValue(parser, value));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Patched.removed();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Patched.absent();
    }
}
