package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long random histories against {@link AttendanceModel}; a failure names its seed. */
class RandomAnswersTest {

    private static final List<String> MEMBERS =
            IntStream.range(0, 12).mapToObj(number -> "member " + number).toList();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadWhereTheRulesSay(long seed) {
        var random = new Random(seed);
        InMemoryAttendance attendance = InMemoryAttendance.withSeats(5);
        var model = new AttendanceModel(5);
        for (int step = 0; step < 200; step++) {
            int takenBefore = attendance.counts().going();
            String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3, 4, 5 -> {
                    int guests = Math.max(0, random.nextInt(6) - 2);
                    attendance.goes(member, guests);
                    model.goes(member, guests);
                }
                case 6 -> {
                    attendance.withdraws(member);
                    model.leaves(member);
                }
                case 7, 8 -> {
                    attendance.answers(member, random.nextBoolean() ? Wish.INTERESTED : Wish.NOT_GOING);
                    model.leaves(member);
                }
                default -> {
                    Integer capacity = random.nextInt(12) == 0 ? null : Integer.valueOf(random.nextInt(15));
                    attendance.capacityBecomes(capacity);
                    model.capacityBecomes(capacity);
                }
            }
            assertSame(attendance, model);
            assertNeverMoreThanThereAre(attendance, takenBefore);
        }
        assertHistoryIsWhole(attendance);
    }

    private static void assertSame(InMemoryAttendance attendance, AttendanceModel model) {
        assertThat(attendance.counts())
                .isEqualTo(new AttendanceCounts(model.taken(), model.waitedFor(), model.capacity));
        assertThat(attendance.waitlist()).containsExactlyElementsOf(model.queue.keySet());
        assertThat(MEMBERS.stream().filter(member -> attendance.status(member) == RsvpStatus.GOING))
                .containsExactlyInAnyOrderElementsOf(model.seated.keySet());
    }

    private static void assertNeverMoreThanThereAre(InMemoryAttendance attendance, int takenBefore) {
        Integer capacity = attendance.counts().capacity();
        if (capacity != null) {
            assertThat(attendance.counts().going()).isLessThanOrEqualTo(Math.max(capacity, takenBefore));
        }
    }

    private static void assertHistoryIsWhole(InMemoryAttendance attendance) {
        assertThat(attendance.facts())
                .extracting(RsvpChange::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, attendance.version()).boxed().toList());
        assertThat(attendance.facts())
                .allSatisfy(fact -> assertThat(fact.counts().going()).isNotNegative());
    }
}
