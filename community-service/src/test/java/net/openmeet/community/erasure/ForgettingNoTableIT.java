package net.openmeet.community.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.community.testing.RunningService;
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
        assertThat(PersonalData.of("community-service").faults(rows.columns())).isEmpty();
    }
}
