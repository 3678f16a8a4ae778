package net.openmeet.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final RestartBudget budget = new RestartBudget(2, Duration.ofMinutes(1));

    @Test
    void refusesOneTooManyWithinItsTime() {
        assertThat(budget.allows(0)).isTrue();
        assertThat(budget.allows(1)).isTrue();
        assertThat(budget.allows(2)).isFalse();
    }

    @Test
    void forgetsWhatIsLongAgo() {
        budget.allows(0);
        budget.allows(1);
        assertThat(budget.allows(MINUTE + 1)).isTrue();
    }
}
