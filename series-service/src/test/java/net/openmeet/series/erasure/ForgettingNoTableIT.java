package net.openmeet.series.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class ForgettingNoTableIT {

    private final PersonalRows rows;

    ForgettingNoTableIT(PersonalRows rows) {
        this.rows = rows;
    }

    @Test
    void saysOfEachColumnWhatBecomesOfIt() {
        assertThat(PersonalData.of("series-service").faults(rows.columns())).isEmpty();
    }
}
