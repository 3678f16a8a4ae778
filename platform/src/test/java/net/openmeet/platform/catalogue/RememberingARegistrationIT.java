package net.openmeet.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.avro.RegistryClient;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesCreated;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingARegistrationIT {

    private static final String RULE = "FULL_TRANSITIVE";

    @TempDir
    Path directory;

    private final MessagingServers servers = MessagingServers.shared();
    private final RegistryClient client = new RegistryClient(servers.registry());
    private final String thing = "openmeet.test-" + UUID.randomUUID() + "-net.openmeet.test.Thing";
    private final Map<String, Schema> catalogue = new LinkedHashMap<>(Map.of(thing, schema("name")));

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Test
    void registersWhatNothingIsRememberedOf() throws IOException {
        Path memory = directory.resolve("registered");
        SchemaRegistration.registerUnlessRemembered(servers.registry(), memory);
        assertThat(client.schemasOf(Topics.SERIES.subject(SeriesCreated.class))).hasSize(1);

        String remembered = Files.readString(memory);
        SchemaRegistration.registerUnlessRemembered(servers.registry(), memory);
        assertThat(memory).hasContent(remembered);
    }

    @Test
    void holdsForARegistryThatHasItAll() {
        remember();
        assertThat(memory().isTrueOf(client)).isTrue();
    }

    @Test
    void doesNotHoldWhereTheRegistryLostWhatWasNewest() throws IOException {
        remember();
        String line = Files.readString(file());
        Files.writeString(file(), line.replaceFirst("^\\d+", "999999999"));
        assertThat(memory().isTrueOf(client)).isFalse();
    }

    @Test
    void doesNotHoldWhereTheNewestIdIsOfSomethingElse() throws IOException {
        remember();
        int other = SchemaRegistration.register(client, thing + "Other", schema("colour"));
        Files.writeString(file(), Files.readString(file()).replaceFirst("^\\d+", Integer.toString(other)));
        assertThat(memory().isTrueOf(client)).isFalse();
    }

    @Test
    void doesNotHoldWhereASubjectIsGone() {
        catalogue.put(thing + "Lost", schema("name"));
        int newest = SchemaRegistration.register(client, thing, schema("name"));
        memory().write(client, newest);
        assertThat(memory().isTrueOf(client)).isFalse();
    }

    @Test
    void doesNotHoldForAnotherCatalogueOrRule() {
        remember();
        assertThat(new RegistrationMemory(file(), "BACKWARD", catalogue).isTrueOf(client))
                .isFalse();
        catalogue.put(thing, schema("colour"));
        assertThat(memory().isTrueOf(client)).isFalse();
    }

    @Test
    void doesNotHoldWhereItWasWrittenInPart() throws IOException {
        remember();
        Files.writeString(file(), Files.readString(file()).substring(0, 20));
        assertThat(memory().isTrueOf(client)).isFalse();
    }

    @Test
    void doesNotHoldWhereItIsNoText() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(memory().isTrueOf(client)).isFalse();
    }

    @Test
    void holdsNoStartUpWhereItCanBeNeitherReadNorWritten() throws IOException {
        Files.createDirectory(file());
        remember();
        assertThat(memory().isTrueOf(client)).isFalse();
    }

    private void remember() {
        memory().write(client, SchemaRegistration.register(client, thing, schema("name")));
    }

    private RegistrationMemory memory() {
        return new RegistrationMemory(file(), RULE, catalogue);
    }

    private Path file() {
        return directory.resolve("remembered");
    }

    private static Schema schema(String field) {
        return SchemaBuilder.record("net.openmeet.test.Thing")
                .fields()
                .requiredString(field)
                .endRecord();
    }
}
