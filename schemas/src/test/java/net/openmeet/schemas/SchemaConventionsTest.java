package net.openmeet.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaConventionsTest {

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofNamedTypes")
    void areKeptByEveryPublishedType(Schema type) {
        assertThat(SchemaConventions.violations(type)).isEmpty();
    }

    @Test
    void biteOnAMillisecondTimestamp() {
        assertThat(SchemaConventions.violations(recordWith("""
                {"name": "createdAt", "doc": "When.", "type": {"type": "long", "logicalType": "timestamp-millis"}}""")))
                .anyMatch(violation -> violation.contains("must be timestamp-micros"));
    }

    @Test
    void biteOnAFieldWithoutDoc() {
        assertThat(SchemaConventions.violations(recordWith("""
                {"name": "slug", "type": "string"}""")))
                .anyMatch(violation -> violation.contains("has no doc"));
    }

    @Test
    void biteOnAnOptionalFieldWithoutDefault() {
        assertThat(SchemaConventions.violations(recordWith("""
                {"name": "region", "doc": "Region.", "type": ["null", "string"]}""")))
                .anyMatch(violation -> violation.contains("without a default"));
    }

    @Test
    void biteOnAnEnumWithoutUnknown() {
        Schema colours = new Schema.Parser().parse("""
                {"type": "enum", "name": "Colour", "doc": "A colour.", "symbols": ["RED", "UNKNOWN"], "default": "UNKNOWN"}""");
        assertThat(SchemaConventions.violations(colours))
                .anyMatch(violation -> violation.contains("must begin with UNKNOWN"));
    }

    private static Schema recordWith(String field) {
        return new Schema.Parser()
                .parse("{\"type\": \"record\", \"name\": \"Planted\", \"doc\": \"Planted.\", \"fields\": [" + field
                        + "]}");
    }
}
