package net.openmeet.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaConventionsTest {

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofNamedTypes")
    void areKeptByEveryPublishedType(Schema type) {
        assertThat(SchemaConventions.violations(type)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("net.openmeet.schemas.PublishedSchemas#ofMessages")
    void areKeptByEveryMessage(Schema message) {
        assertThat(SchemaConventions.messageViolations(message)).isEmpty();
    }

    /** A violator of each convention, and nothing else wrong with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': 'slug', 'type': 'string'} | has no doc",
                "{'name': 'slug', 'doc': ' ', 'type': 'string'} | has no doc",
                "{'name': 'region', 'doc': '-', 'type': ['null', 'string']} | without a default",
                "{'name': 'size', 'doc': '-', 'type': ['int', 'string']} | a union of null and one type",
                "{'name': 'size', 'doc': '-', 'type': ['null', 'int', 'string'], 'default': null} | a union of null and one type",
                "{'name': 'at', 'doc': '-', 'type': {'type': 'long', 'logicalType': 'timestamp-millis'}} | must be timestamp-micros",
                "{'name': 'endedAt', 'doc': '-', 'type': ['null', {'type': 'long', 'logicalType': 'timestamp-millis'}], 'default': null} | must be timestamp-micros",
                "{'name': 'readAt', 'doc': '-', 'type': {'type': 'array', 'items': {'type': 'long', 'logicalType': 'timestamp-millis'}}} | must be timestamp-micros",
                "{'name': 'endedAt', 'doc': '-', 'type': 'string'} | must be timestamp-micros",
                "{'name': 'ownerId', 'doc': '-', 'type': 'string'} | must be a uuid",
                "{'name': 'hostIds', 'doc': '-', 'type': {'type': 'array', 'items': 'string'}} | must be a uuid",
                "{'name': 'elapsed', 'doc': '-', 'type': 'long'} | say its unit by a type",
                "{'name': 'elapsed', 'doc': '-', 'type': {'type': 'long', 'logicalType': 'timestamp-millis'}} | say its unit by a type",
                "{'name': 'price', 'doc': '-', 'type': 'double'} | is inexact",
            })
    void biteOnAField(String field, String convention) {
        assertThat(SchemaConventions.violations(recordWith(field)))
                .singleElement()
                .asString()
                .contains(convention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'enum', 'name': 'Colour', 'symbols': ['UNKNOWN', 'RED'], 'default': 'UNKNOWN'} | has no doc",
                "{'type': 'enum', 'name': 'Colour', 'doc': '-', 'symbols': ['RED', 'UNKNOWN'], 'default': 'UNKNOWN'} | must begin with UNKNOWN",
                "{'type': 'enum', 'name': 'Colour', 'doc': '-', 'symbols': ['UNKNOWN', 'RED'], 'default': 'RED'} | must begin with UNKNOWN",
                "{'type': 'enum', 'name': 'Colour', 'doc': '-', 'symbols': ['UNKNOWN', 'RED']} | must begin with UNKNOWN",
                "{'type': 'record', 'name': 'Planted', 'fields': []} | has no doc",
                "{'type': 'fixed', 'name': 'Planted', 'size': 16} | has no doc",
            })
    void biteOnAType(String type, String convention) {
        assertThat(SchemaConventions.violations(parsed(type)))
                .singleElement()
                .asString()
                .contains(convention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': 'version', 'type': 'long'}, {'name': 'seriesId', 'type': 'string'}, {'name': 'at', 'type': 'long'} | must begin with the id",
                "{'name': 'seriesId', 'type': 'string'}, {'name': 'at', 'type': 'long'} | must have a version",
                "{'name': 'seriesId', 'type': 'string'}, {'name': 'version', 'type': 'string'}, {'name': 'at', 'type': 'long'} | must have a version",
                "{'name': 'seriesId', 'type': 'string'}, {'name': 'version', 'type': 'long'} | must say when",
            })
    void biteOnAMessage(String fields, String convention) {
        assertThat(SchemaConventions.messageViolations(recordWith(fields)))
                .singleElement()
                .asString()
                .contains(convention);
    }

    private static Schema recordWith(String field) {
        return parsed("{'type': 'record', 'name': 'Planted', 'doc': 'Planted.', 'fields': [" + field + "]}");
    }

    private static Schema parsed(String schema) {
        return new Schema.Parser().parse(schema.replace('\'', '"'));
    }
}
