package net.openmeet.series.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.PersonalTelling;
import net.openmeet.platform.test.MergedPerson;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.platform.test.ToldPerson;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ServiceTest(service = "series-service")
class ForgettingNoTableIT {

    private final PersonalRows rows;
    private final ToldPerson person;
    private final MergedPerson merged;

    ForgettingNoTableIT(
            PersonalRows rows, PersonalTelling telling, JdbcClient database, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.person = new ToldPerson("series-service", rows, telling, database, transactions);
        this.merged = new MergedPerson("series-service", rows, database, transactions);
    }

    @Test
    void saysOfEachColumnWhatBecomesOfIt() {
        assertThat(PersonalData.of("series-service").faults(rows.columns())).isEmpty();
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
