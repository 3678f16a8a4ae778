package net.openmeet.benchmarks.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;

/** Answers of many members for a number of occurrences. */
final class SampleFacts {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private SampleFacts() {}

    static List<Fact> of(int first, int number, int keys) {
        return IntStream.range(first, first + number)
                .mapToObj(row -> fact(key(row, keys), row))
                .toList();
    }

    static UUID key(int row, int keys) {
        return new UUID(7, row % keys);
    }

    private static Fact fact(UUID occurrence, int row) {
        RsvpChanged message = RsvpChanged.newBuilder()
                .setOccurrenceId(occurrence)
                .setVersion(row)
                .setAccountId(new UUID(8, row))
                .setStatus(RsvpStatus.GOING)
                .setPreviousStatus(RsvpStatus.NONE)
                .setGuests(0)
                .setGoing(row)
                .setWaitlisted(0)
                .setCapacity(null)
                .setChangedAt(NOON)
                .setChange(ChangeMessages.message(Change.by(new UUID(8, row), new UUID(9, row))))
                .build();
        return new Fact(Topics.ATTENDANCE, occurrence, message);
    }
}
