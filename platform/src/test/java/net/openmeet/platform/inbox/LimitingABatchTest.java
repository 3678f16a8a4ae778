package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class LimitingABatchTest {

    private final BatchLimit limit = new BatchLimit();

    @Test
    void takesAllOfAPoll() {
        assertThat(limit.endOfBatch(messages(100, 100), 0)).isEqualTo(100);
    }

    @Test
    void takesNoMoreThanAMebibyteButAlwaysOne() {
        assertThat(limit.endOfBatch(messages(10, 300_000), 0)).isEqualTo(3);
        assertThat(limit.endOfBatch(messages(10, 2_000_000), 4)).isEqualTo(5);
    }

    @Test
    void takesFewerWhenTheyTakeLongAndMoreWhenTheyDoNot() {
        limit.took(100, Duration.ofSeconds(2).toNanos());
        assertThat(limit.endOfBatch(messages(100, 100), 0)).isEqualTo(50);
        limit.took(3, Duration.ofMillis(1).toNanos());
        assertThat(limit.endOfBatch(messages(100, 100), 0)).isEqualTo(50);
        limit.took(50, Duration.ofMillis(100).toNanos());
        assertThat(limit.endOfBatch(messages(100, 100), 0)).isEqualTo(100);
    }

    @Test
    void takesOneAtLeastHoweverLongThatTakes() {
        limit.took(1, Duration.ofMinutes(1).toNanos());
        assertThat(limit.endOfBatch(messages(2, 1), 0)).isEqualTo(1);
    }

    private static List<ConsumerRecord<byte[], byte[]>> messages(int count, int bytes) {
        return LongStream.range(0, count)
                .mapToObj(offset -> new ConsumerRecord<byte[], byte[]>(
                        "topic",
                        0,
                        offset,
                        0,
                        TimestampType.CREATE_TIME,
                        36,
                        bytes,
                        new byte[36],
                        null,
                        new RecordHeaders(),
                        Optional.empty()))
                .toList();
    }
}
