package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.security.Viewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database keeps what {@link AttendanceModel} says, too. */
@RunningService
class RandomAnswersIT {

    private static final List<String> MEMBERS =
            IntStream.range(0, 8).mapToObj(number -> "member " + number).toList();

    private final AttendanceManagement management;
    private final AttendanceOverview overview;
    private final Events events;
    private final SeatChanges log;

    RandomAnswersIT(AttendanceManagement management, AttendanceOverview overview, Events events, SeatChanges log) {
        this.management = management;
        this.overview = overview;
        this.events = events;
        this.log = log;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leadWhereTheRulesSay(long seed) {
        var random = new Random(seed);
        KnownOccurrence event = events.withSeats(5);
        var model = new AttendanceModel(5);
        for (int step = 0; step < 80; step++) {
            String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
            switch (random.nextInt(6)) {
                case 0 -> {
                    management.withdraw(new WithdrawRsvp(event.slug(), id(member), version -> true));
                    model.leaves(member);
                }
                case 1 -> {
                    int capacity = random.nextInt(12);
                    events.capacityBecomes(event, capacity, step + 2);
                    model.capacityBecomes(capacity);
                }
                default -> {
                    int guests = Math.max(0, random.nextInt(5) - 2);
                    management.rsvp(new GiveRsvp(event.slug(), id(member), Wish.GOING, guests, version -> true));
                    model.goes(member, guests);
                }
            }
            assertSame(event, model);
        }
        assertThat(log.faults(1_000)).noneMatch(fault -> fault.occurrenceId().equals(event.id()));
    }

    private void assertSame(KnownOccurrence event, AttendanceModel model) {
        assertThat(overview.counts(event.slug(), Viewer.NOBODY))
                .contains(new AttendanceCounts(model.taken(), model.waitedFor(), model.capacity));
        assertThat(with(event, RsvpStatus.GOING)).containsExactlyInAnyOrderElementsOf(model.seated.keySet());
        assertThat(with(event, RsvpStatus.WAITLISTED).stream()
                        .sorted(Comparator.comparing(member -> position(event, member))))
                .containsExactlyElementsOf(model.queue.keySet());
    }

    private List<String> with(KnownOccurrence event, RsvpStatus status) {
        return MEMBERS.stream()
                .filter(member -> answer(event, member).status() == status)
                .toList();
    }

    private int position(KnownOccurrence event, String member) {
        Integer position = answer(event, member).waitlistPosition();
        return position == null ? 0 : position;
    }

    private RsvpView answer(KnownOccurrence event, String member) {
        return overview.rsvp(event.slug(), id(member)).orElseThrow();
    }

    private static UUID id(String member) {
        return UUID.nameUUIDFromBytes(member.getBytes(StandardCharsets.UTF_8));
    }
}
