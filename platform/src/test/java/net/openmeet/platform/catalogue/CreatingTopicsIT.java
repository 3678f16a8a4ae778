package net.openmeet.platform.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class CreatingTopicsIT {

    private final String bootstrapServers = MessagingServers.shared().bootstrapServers();

    @Test
    void followsTheCatalogueAndChangesNothingTheSecondTime() throws Exception {
        TopicCreation.create(bootstrapServers);
        TopicCreation.create(bootstrapServers);
        try (Admin admin = MessagingServers.admin(bootstrapServers)) {
            Map<String, TopicDescription> topics = admin.describeTopics(
                            Topics.all().stream().map(Topic::name).toList())
                    .allTopicNames()
                    .get();
            for (Topic topic : Topics.all()) {
                TopicDescription made = requireNonNull(topics.get(topic.name()));
                assertThat(made.partitions()).hasSize(topic.partitions());
            }
        }
    }

    @Test
    void compactsDeadLettersAndLetsThemBeLargerThanAnyMessage() throws Exception {
        TopicCreation.createDeadLetters(
                KafkaAccess.anonymous(bootstrapServers),
                TopicCreation.BROKERS_REPLICATION,
                "test",
                List.of(Topics.SERIES));
        TopicCreation.createDeadLetters(
                KafkaAccess.anonymous(bootstrapServers),
                TopicCreation.BROKERS_REPLICATION,
                "test",
                List.of(Topics.SERIES));
        var letters = new ConfigResource(ConfigResource.Type.TOPIC, Topics.SERIES.deadLetters("test"));
        try (Admin admin = MessagingServers.admin(bootstrapServers)) {
            Config settings = requireNonNull(
                    admin.describeConfigs(List.of(letters)).all().get().get(letters));
            assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(settings.get("max.message.bytes").value()).isEqualTo("4194304");
        }
    }
}
