package net.openmeet.benchmarks.consume;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.Template;
import net.openmeet.schemas.series.Visibility;

/** Dates of many series, as they are told of when they are stored. */
final class SampleOccurrences {

    private static final int DATES_OF_A_SERIES = 13;
    private static final Instant START = Instant.parse("2099-03-03T18:00:00Z");
    private static final UUID ALICE = new UUID(0x7000L, 0x8000_0000_0000_000AL);

    private SampleOccurrences() {}

    static List<Fact> of(int first, int number) {
        return IntStream.range(first, first + number)
                .mapToObj(SampleOccurrences::fact)
                .toList();
    }

    private static Fact fact(int number) {
        var series = new UUID(7, number / DATES_OF_A_SERIES);
        OccurrenceVivified message = OccurrenceVivified.newBuilder()
                .setOccurrenceId(new UUID(8, number))
                .setVersion(1)
                .setState(state(series, number))
                .setAt(START)
                .setChange(ChangeMessages.message(Change.by(ALICE, series)))
                .build();
        return new Fact(Topics.OCCURRENCES, series, message);
    }

    private static OccurrenceState state(UUID series, int number) {
        return OccurrenceState.newBuilder()
                .setSlug("measured-yoga-" + number)
                .setSeriesId(series)
                .setRecurrenceId("2099-03-03T19:00")
                .setOwnerId(ALICE)
                .setVisibility(Visibility.PUBLIC)
                .setStatus(OccurrenceStatus.SCHEDULED)
                .setTemplate(Template.newBuilder()
                        .setName("Measured Yoga")
                        .setDescription("All levels")
                        .setCapacity(20)
                        .build())
                .setLocalStart("2099-03-03T19:00")
                .setTimeZone("Europe/Berlin")
                .setStartsAt(START)
                .setEndsAt(START.plusSeconds(5_400))
                .setTzdbVersion("2026a")
                .build();
    }
}
