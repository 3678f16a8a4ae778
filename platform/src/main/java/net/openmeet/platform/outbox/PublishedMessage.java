package net.openmeet.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns a row into what travels: the bytes as they are, and CloudEvents metadata in binary mode. */
final class PublishedMessage {

    private PublishedMessage() {}

    static ProducerRecord<byte[], byte[]> of(ResultSet row, UUID key, String source) throws SQLException {
        var record =
                new ProducerRecord<>(row.getString("topic"), key.toString().getBytes(UTF_8), row.getBytes("payload"));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.getString("message_id"));
        header(record, "ce_type", row.getString("type"));
        header(record, "ce_source", source);
        header(record, "ce_subject", key.toString());
        header(
                record,
                "ce_time",
                row.getObject("occurred_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString());
        header(record, "content-type", "application/avro");
        String traceparent = row.getString("traceparent");
        if (traceparent != null) {
            header(record, "traceparent", traceparent);
        }
        return record;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
