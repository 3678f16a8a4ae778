package net.openmeet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.gateway.client.ClientAddress;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.test.People;
import net.openmeet.platform.test.SettableClock;
import org.junit.jupiter.api.Test;

class AskingMoreThanIsAllowedTest {

    private static final Instant NINE = Instant.parse("2030-03-05T09:00:00Z");

    private final Subject alice = Subject.of(new Caller(People.ALICE), new ClientAddress("192.0.2.1"));
    private final Subject somebody = Subject.of(null, new ClientAddress("192.0.2.1"));
    private final List<DueLease> due = new ArrayList<>();
    private final SettableClock clock = new SettableClock(NINE.plusSeconds(18));
    private final Allowances allowances =
            new Allowances(new LimitSettings(Duration.ofMinutes(1), 100, 10, 5, 2), clock, due::add);

    @Test
    void isRefusedUntilTheWindowEnds() {
        assertThat(admitted(somebody, 11)).isEqualTo(10);

        Standing refused = allowances.take(somebody);
        assertThat(refused.admitted()).isFalse();
        assertThat(refused.policyField()).isEqualTo("\"address\";q=10;w=60");
        assertThat(refused.limitField()).isEqualTo("\"address\";r=0;t=42");

        clock.set(NINE.plusSeconds(60));
        assertThat(allowances.take(somebody).limitField()).isEqualTo("\"address\";r=9;t=60");
    }

    @Test
    void takesNothingFromMembersBehindTheSameAddress() {
        admitted(somebody, 20);

        assertThat(allowances.take(alice).limitField()).isEqualTo("\"member\";r=99;t=42");
    }

    @Test
    void isCountedForAWholeIpv6Network() {
        assertThat(Subject.of(null, new ClientAddress("2001:db8:0:1:2::3")))
                .isEqualTo(Subject.of(null, new ClientAddress("2001:db8::1:ffff:0:0:1")))
                .isNotEqualTo(Subject.of(null, new ClientAddress("2001:db8:0:2:2::3")));
        assertThat(Subject.of(null, new ClientAddress("::ffff:192.0.2.1"))).isEqualTo(somebody);
    }

    @Test
    void costsNoLeaseForWhoAsksLittle() {
        admitted(alice, 4);

        assertThat(due).isEmpty();
    }

    @Test
    void leasesInBlocksAndOneAtATime() {
        admitted(alice, 5);
        assertThat(due).singleElement().extracting(DueLease::wanted).isEqualTo(10);

        admitted(alice, 7);
        assertThat(due).hasSize(1);

        due.removeFirst().allowance().leased(10, 10);
        admitted(alice, 2);
        assertThat(due).isEmpty();
        admitted(alice, 1);
        assertThat(due).singleElement().extracting(DueLease::wanted).isEqualTo(10);
    }

    @Test
    void endsWithWhatOthersHaveLeft() {
        admitted(alice, 5);
        DueLease lease = due.removeFirst();

        lease.allowance().leased(lease.wanted(), 97 + lease.wanted());

        Standing standing = allowances.take(alice);
        assertThat(standing.admitted()).isFalse();
        assertThat(standing.remaining()).isZero();
    }

    @Test
    void goesOnByTheQuotaAloneWhileLeasesFail() {
        int admitted = 0;
        for (int request = 0; request < 200; request++) {
            admitted += admitted(alice, 1);
            due.forEach(lease -> lease.allowance().leaseFailed());
            due.clear();
        }

        assertThat(admitted).isEqualTo(100);
    }

    private int admitted(Subject subject, int requests) {
        int admitted = 0;
        for (int request = 0; request < requests; request++) {
            admitted += allowances.take(subject).admitted() ? 1 : 0;
        }
        return admitted;
    }
}
