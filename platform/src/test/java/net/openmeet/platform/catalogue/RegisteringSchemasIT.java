package net.openmeet.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.openmeet.platform.avro.RegistryClient;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesCreated;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegisteringSchemasIT {

    private static final Schema FIRST = SchemaBuilder.record("net.openmeet.test.Thing")
            .fields()
            .requiredString("name")
            .requiredLong("size")
            .endRecord();

    private final MessagingServers servers = MessagingServers.shared();
    private final RegistryClient client = new RegistryClient(servers.registry());
    private final String subject = "openmeet.test-" + UUID.randomUUID() + "-net.openmeet.test.Thing";

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Test
    void changesNothingTheSecondTime() {
        SchemaRegistration.register(servers.registry());
        int id = idOfSeriesCreated();
        SchemaRegistration.register(servers.registry());
        assertThat(idOfSeriesCreated()).isEqualTo(id);
        assertThat(client.schemasOf(Topics.SERIES.subject(SeriesCreated.class))).hasSize(1);
    }

    @Test
    void takesAFieldWithADefault() {
        SchemaRegistration.register(client, subject, FIRST);
        Schema wider = SchemaBuilder.record("net.openmeet.test.Thing")
                .fields()
                .requiredString("name")
                .requiredLong("size")
                .name("colour")
                .type()
                .stringType()
                .stringDefault("white")
                .endRecord();
        assertThatCode(() -> SchemaRegistration.register(client, subject, wider))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheFieldThatBreaksTheRule() {
        SchemaRegistration.register(client, subject, FIRST);
        Schema withoutDefault = SchemaBuilder.record("net.openmeet.test.Thing")
                .fields()
                .requiredString("name")
                .requiredLong("size")
                .requiredString("colour")
                .endRecord();
        assertThatThrownBy(() -> SchemaRegistration.register(client, subject, withoutDefault))
                .isInstanceOf(IncompatibleSchemaException.class)
                .hasMessageContaining(subject)
                .hasMessageContaining("field colour");
    }

    @Test
    void namesTheFieldWhoseTypeChanged() {
        SchemaRegistration.register(client, subject, FIRST);
        Schema otherType = SchemaBuilder.record("net.openmeet.test.Thing")
                .fields()
                .requiredString("name")
                .requiredString("size")
                .endRecord();
        assertThatThrownBy(() -> SchemaRegistration.register(client, subject, otherType))
                .isInstanceOf(IncompatibleSchemaException.class)
                .hasMessageContaining("field size");
    }

    private int idOfSeriesCreated() {
        return client.idOf(
                        Topics.SERIES.subject(SeriesCreated.class),
                        SeriesCreated.getClassSchema().toString())
                .orElseThrow();
    }
}
