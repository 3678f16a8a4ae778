package net.openmeet.platform.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;

/** Facts whose version tells their place in the order of their key. */
public final class Samples {

    private static final Instant WHEN = Instant.parse("2026-03-03T18:00:00Z");

    private Samples() {}

    public static Fact fact(Topic topic, UUID key, long version) {
        return new Fact(topic, key, message(key, version));
    }

    public static SeriesDeleted message(UUID key, long version) {
        return new SeriesDeleted(key, version, WHEN, ChangeMessages.message(Change.ofSystem(key)));
    }

    public static List<Fact> facts(Topic topic, UUID key, long firstVersion, int count) {
        return LongStream.range(firstVersion, firstVersion + count)
                .mapToObj(version -> fact(topic, key, version))
                .toList();
    }
}
