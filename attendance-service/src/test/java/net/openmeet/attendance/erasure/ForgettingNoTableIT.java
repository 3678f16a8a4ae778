package net.openmeet.attendance.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.AttendanceServiceApplication;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import org.junit.jupiter.api.Test;

@RunningService
class ForgettingNoTableIT {

    private final PersonalRows rows;

    ForgettingNoTableIT(PersonalRows rows) {
        this.rows = rows;
    }

    @Test
    void saysOfEachColumnWhatBecomesOfIt() {
        assertThat(PersonalData.of(AttendanceServiceApplication.NAME).faults(rows.columns()))
                .isEmpty();
    }
}
