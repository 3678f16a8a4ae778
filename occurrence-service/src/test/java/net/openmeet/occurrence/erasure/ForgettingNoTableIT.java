package net.openmeet.occurrence.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.platform.erasure.PersonalData;
import net.openmeet.platform.erasure.PersonalRows;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class ForgettingNoTableIT {

    private final PersonalRows rows;

    ForgettingNoTableIT(PersonalRows rows) {
        this.rows = rows;
    }

    @Test
    void saysOfEachColumnWhatBecomesOfIt() {
        assertThat(PersonalData.of("occurrence-service").faults(rows.columns())).isEmpty();
    }
}
