package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else's program, that knows Kafka, Avro and Confluent's wire format and nothing of ours. */
@ExtendWith(SharedSystem.class)
class ConfluentClientJourney {

    @Test
    void readsEveryMessageOfEveryTopic(RunningSystem system) {
        sayOneOfEach(system);
        var schemas = new SchemasById(Api.at(system.registry()));
        for (Topic topic : Topics.all()) {
            assertThat(said(system, topic)).allSatisfy(message -> {
                assertThat(schemas.decode(message.value()).getSchema().getFullName())
                        .isEqualTo(TopicMessages.header(message, "ce_type"));
                assertThat(TopicMessages.header(message, "ce_id")).hasSize(36);
                assertThat(TopicMessages.header(message, "ce_subject")).isEqualTo(message.key());
            });
        }
    }

    @Test
    void findsTheTraceOfTheRequest(RunningSystem system) {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String id = system.as("alice")
                .with("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .post("/api/series", Series.weekly("Traced Yoga", 5))
                .expect(201)
                .text("/id");
        ConsumerRecord<String, byte[]> message = Await.value(
                "the message is on Kafka",
                () -> TopicMessages.of(system.kafka(), Topics.SERIES.name()).stream()
                        .filter(candidate -> id.equals(candidate.key()))
                        .findFirst());
        assertThat(TopicMessages.header(message, "traceparent")).startsWith("00-" + trace + "-");
    }

    /** What was said there, apart from that something is gone. */
    private static List<ConsumerRecord<String, byte[]>> said(RunningSystem system, Topic topic) {
        return Await.value(
                "something is on " + topic.name(),
                () -> Optional.of(TopicMessages.of(system.kafka(), topic.name()).stream()
                                .filter(message -> message.value() != null)
                                .toList())
                        .filter(messages -> !messages.isEmpty()));
    }

    /** A group that moderators hide, and a series with its dates, who follows it and an answer to one, known everywhere. */
    private static void sayOneOfEach(RunningSystem system) {
        String group = system.as("carol")
                .post("/api/groups", "{\"name\": \"Wire Runners\"}")
                .expect(201)
                .text("/slug");
        hide(system, group);
        ApiResponse series = system.as("alice")
                .post("/api/series", Series.weekly("Wire Yoga", 5))
                .expect(201);
        String list = "/api/series/" + series.text("/slug") + "/occurrences" + Series.NEXT_WEEKS;
        String version = series.header("Version-Token");
        String event = system.anybody()
                .with("After-Version", version)
                .get(list)
                .expect(200)
                .text("/items/0/slug");
        system.as("bob")
                .with("After-Version", version)
                .put("/api/series/" + series.text("/slug") + "/followers/me", "{}")
                .expect(200);
        ApiResponse answer = system.as("bob")
                .with("After-Version", version)
                .put("/api/events/" + event + "/rsvp", "{\"status\": \"going\"}")
                .expect(200);
        system.anybody()
                .with("After-Version", answer.header("Version-Token"))
                .get(list)
                .expect(200);
    }

    private static void hide(RunningSystem system, String group) {
        Api moderator = system.as("dan");
        system.openmeet("role", "grant", "dan", "moderator");
        String report = system.as("bob")
                .post("/api/reports", """
                        {"kind": "group", "name": "%s", "reason": "spam"}""".formatted(group))
                .expect(201)
                .text("/id");
        moderator
                .post("/api/reports/" + report + "/decision", "{\"decision\": \"hide\"}")
                .expect(200);
        system.anybody().get("/api/groups/" + group).expect(404);
    }
}
