package net.openmeet.occurrence.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class LearningAttendancesIT {

    private final UUID known = UUID.randomUUID();
    private final UUID unknown = UUID.randomUUID();
    private final Attendances attendances;

    LearningAttendancesIT(Attendances attendances) {
        this.attendances = attendances;
    }

    @Test
    void tellsWhichAreTheFirstOfTheirOccurrence() {
        assertThat(attendances.learn(Map.of(known, new Attendance(2, 2, 0)))).containsExactly(known);
        assertThat(attendances.learn(Map.of(known, new Attendance(3, 3, 0), unknown, new Attendance(1, 1, 0))))
                .containsExactly(unknown);
        assertThat(attendances.of(known)).isEqualTo(new Attendance(3, 3, 0));
        assertThat(attendances.of(unknown)).isEqualTo(new Attendance(1, 1, 0));
    }

    @Test
    void takesOverNoneThatIsOlder() {
        attendances.learn(Map.of(known, new Attendance(5, 5, 1)));
        assertThat(attendances.learn(Map.of(known, new Attendance(4, 4, 0)))).isEmpty();
        assertThat(attendances.of(known)).isEqualTo(new Attendance(5, 5, 1));
    }
}
