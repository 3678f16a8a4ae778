package net.openmeet.platform.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.catalogue.SchemaRegistration;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.change.Version;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What messages have in common is turned into bytes once, and nobody sees that. */
class MessagesSentTogetherIT {

    private static final UUID ID = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    private static final Instant WHEN = Instant.parse("2026-03-03T18:00:00.123456Z");
    private static final Version CAUSE = new Version("series", ID, 3L);

    private final MessagingServers servers = MessagingServers.shared();
    private final AvroCodec codec = new AvroCodec(servers.registry());

    @BeforeEach
    void registerSchemas() {
        SchemaRegistration.register(servers.registry());
    }

    @AfterEach
    void closeCodec() {
        codec.close();
    }

    @Test
    void haveTheBytesThatEachHasAlone() {
        Change shared = change(ID, List.of(CAUSE, CAUSE));
        Change other = change(new UUID(1, 2), List.of(CAUSE));
        List<SeriesDeleted> messages = List.of(
                deleted(1, shared), deleted(2, other), deleted(3, shared), deleted(3, shared), deleted(4, other));
        MessageEncoder encoder = codec.encoder();
        assertThat(messages)
                .allSatisfy(message -> assertThat(encoder.encode(Topics.SERIES, message))
                        .isEqualTo(codec.encode(Topics.SERIES, message)));
    }

    @Test
    void haveNothingOfAMessageThatIsIncomplete() {
        var incomplete = new ArrayList<Version>();
        incomplete.add(CAUSE);
        incomplete.add(null);
        MessageEncoder encoder = codec.encoder();
        assertThatThrownBy(() -> encoder.encode(Topics.SERIES, deleted(1, change(ID, incomplete))))
                .isInstanceOf(IllegalArgumentException.class);
        SeriesDeleted complete = deleted(2, change(ID, List.of(CAUSE)));
        assertThat(encoder.encode(Topics.SERIES, complete)).isEqualTo(codec.encode(Topics.SERIES, complete));
    }

    private static Change change(UUID id, List<Version> causes) {
        return new Change(id, ID, causes);
    }

    private static SeriesDeleted deleted(long version, Change change) {
        return new SeriesDeleted(ID, version, WHEN, change);
    }
}
