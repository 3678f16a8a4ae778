package net.openmeet.platform.test.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ServiceTest(service = "sample-service")
@ExtendWith(OutputCaptureExtension.class)
class ObservabilityIT {

    private final Api api;
    private final Messages messages;

    ObservabilityIT(Api api, Messages messages) {
        this.api = api;
        this.messages = messages;
    }

    @Test
    void followsARequestOverOutboxAndKafkaToTheLogLineOfWhoeverHearsOfIt(CapturedOutput log) {
        String trace = UUID.randomUUID().toString().replace("-", "");

        UUID id = publish(api.with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        Message<SeriesDeleted> message = messages.await(
                SeriesDeleted.class, deleted -> deleted.getSeriesId().equals(id));
        assertThat(message.headers().get("traceparent")).startsWith("00-" + trace + "-");
        String line = Await.value(
                "the log line",
                () -> log.getOut()
                        .lines()
                        .filter(written -> written.contains("Heard of " + id))
                        .findFirst());
        assertThat(line).containsPattern("INFO +sample-service +" + trace + " ");
    }

    @Test
    void countsWhatItPublishesAndHears() {
        double sent = metric("openmeet_outbox_sent_total").orElseThrow();
        double handled = metric("openmeet_inbox_handled_total").orElseThrow();

        publish(api);

        Await.until(
                "both are counted",
                () -> metric("openmeet_outbox_sent_total").orElseThrow() >= sent + 1
                        && metric("openmeet_inbox_handled_total").orElseThrow() >= handled + 1);
    }

    @Test
    void showsFromTheStartWhatAnAlarmLooksAt() {
        assertThat(metric("openmeet_outbox_depth")).isPresent();
        assertThat(metric("openmeet_outbox_oldest_age_seconds")).isPresent();
        assertThat(metric("openmeet_outbox_failed_keys")).contains(0.0);
        assertThat(metric("openmeet_outbox_held_total")).isPresent();
        assertThat(metric("openmeet_inbox_dead_lettered_total")).contains(0.0);
        assertThat(metric("openmeet_inbox_failed_total")).contains(0.0);
        assertThat(metric("openmeet_inbox_duplicates_total")).isPresent();
        assertThat(metric("openmeet_inbox_skipped_total")).isPresent();
        assertThat(api.get("/actuator/prometheus").body()).contains("kafka_consumer_fetch_manager_records_lag");
    }

    private static UUID publish(Api api) {
        return UUID.fromString(Objects.requireNonNull(
                api.send("POST", "/probe/fact", null, null).expect(200).text("/id")));
    }

    /** The value of a metric as Prometheus scrapes it, whatever its labels. */
    private Optional<Double> metric(String name) {
        Pattern sample = Pattern.compile("^" + name + "(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE);
        return sample.matcher(api.get("/actuator/prometheus").body())
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .findFirst();
    }
}
