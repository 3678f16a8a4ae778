package net.openmeet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import net.openmeet.gateway.client.ClientAddress;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeveralGatewaysIT {

    private static final Instant NINE = Instant.parse("2030-03-05T09:00:00Z");

    private final LimitSettings settings = new LimitSettings(Duration.ofMinutes(1), 1_000, 1_000, 5, 2);
    private final SettableClock clock = new SettableClock(NINE);
    private final Subject somebody = Subject.of(null, new ClientAddress("192.0.2.1"));
    private final LeaseDatabase database =
            new LeaseDatabase(Servers.shared().databaseUrl("openmeet_gateway"), "openmeet", "openmeet");

    @AfterEach
    void forgetAndClose() {
        database.forget(NINE.plusSeconds(3_600));
        database.close();
    }

    @Test
    void admitTogetherWhatOneAloneWould() {
        var first = new Gateway();
        var second = new Gateway();
        int admitted = 0;
        for (int request = 0; request < 1_500; request++) {
            admitted += first.admits(somebody) + second.admits(somebody);
        }

        // Each may be half a block ahead of its leases.
        assertThat(admitted).isBetween(900, 1_100);
        assertThat(first.allowances.take(somebody).remaining()).isZero();
    }

    @Test
    void knowHowMuchTheOthersHaveLeft() {
        var busy = new Gateway();
        var other = new Gateway();
        for (int request = 0; request < 800; request++) {
            busy.admits(somebody);
        }
        for (int request = 0; request < 50; request++) {
            other.admits(somebody);
        }

        assertThat(other.allowances.take(somebody).remaining()).isBetween(0, 200);
    }

    @Test
    void beginAnewWithTheNextWindow() {
        var gateway = new Gateway();
        for (int request = 0; request < 1_100; request++) {
            gateway.admits(somebody);
        }
        clock.set(NINE.plusSeconds(60));

        assertThat(gateway.admits(somebody)).isEqualTo(1);
    }

    @Test
    void forgetWhatIsOver() {
        database.add(NINE, Map.of("address:192.0.2.9", 5));
        database.forget(NINE.plusSeconds(60));

        assertThat(database.add(NINE, Map.of("address:192.0.2.9", 5))).containsEntry("address:192.0.2.9", 5L);
    }

    /** One that leases as soon as it can. */
    private final class Gateway {

        private final Deque<DueLease> due = new ArrayDeque<>();
        private final Allowances allowances = new Allowances(settings, clock, due::add);

        int admits(Subject subject) {
            int admitted = allowances.take(subject).admitted() ? 1 : 0;
            for (DueLease lease = due.poll(); lease != null; lease = due.poll()) {
                Map<String, Long> totals = database.add(lease.window(), Map.of(lease.subject(), lease.wanted()));
                lease.allowance().leased(lease.wanted(), totals.getOrDefault(lease.subject(), 0L));
            }
            return admitted;
        }
    }
}
