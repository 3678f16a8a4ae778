package net.openmeet.platform.web;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON that says exactly what it means, or is refused: no unknown or doubled members, no string where a number belongs, nothing after the
 * end, nothing deep or long beyond reason. Lenient reading turns a client's typing mistake into a silent loss.
 */
final class StrictJson implements JsonMapperBuilderCustomizer, JsonFactoryBuilderCustomizer {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_NAME = 256;

    @Override
    public void customize(JsonFactoryBuilder builder) {
        builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
    }

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // Or " " would be null where a number belongs.
                .withCoercionConfigDefaults(coercion -> coercion.setAcceptBlankAsEmpty(false))
                .addModule(new SimpleModule("openmeet-web")
                        .addDeserializer(String.class, new StrictStrings())
                        .addDeserializer(Patched.class, new PatchedReader()));
    }
}
