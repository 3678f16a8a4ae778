package net.openmeet.attendance.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.attendance.AttendanceServiceApplication;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.PersonalTelling;
import net.openmeet.platform.test.MergedPerson;
import net.openmeet.platform.test.ToldPerson;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@RunningService
class ForgettingNoTableIT {

    private final PersonalRows rows;
    private final ToldPerson person;
    private final MergedPerson merged;

    ForgettingNoTableIT(
            PersonalRows rows, PersonalTelling telling, JdbcClient database, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.person = new ToldPerson(AttendanceServiceApplication.NAME, rows, telling, database, transactions);
        this.merged = new MergedPerson(AttendanceServiceApplication.NAME, rows, database, transactions);
    }

    @Test
    void saysOfEachColumnWhatBecomesOfIt() {
        assertThat(PersonalData.of(AttendanceServiceApplication.NAME).faults(rows.columns()))
                .isEmpty();
    }

    @Test
    void tellsAPersonOfEachRowThatNamesHim() {
        assertThat(person.columns()).isPositive();
        assertThat(person.untold()).isEmpty();
    }

    @Test
    void hasEachRowThatNamesAnAccountNameTheOneThatItWentInto() {
        assertThat(merged.columns()).isPositive();
        assertThat(merged.unmoved()).isEmpty();
    }
}
