package net.openmeet.occurrence.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.ErasedAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class LearningStandingsIT {

    private final UUID yoga = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();
    private final UUID carol = UUID.randomUUID();
    private final Standings standings;
    private final ErasedAccounts erased;
    private final JdbcClient database;

    LearningStandingsIT(Standings standings, ErasedAccounts erased, JdbcClient database) {
        this.standings = standings;
        this.erased = erased;
        this.database = database;
    }

    @Test
    void tellsWhichOccurrencesAnAccountGoesTo() {
        UUID walk = UUID.randomUUID();
        UUID full = UUID.randomUUID();
        standings.learn(List.of(
                of(yoga, bob, 1, StandingStatus.GOING),
                of(yoga, carol, 2, StandingStatus.INTERESTED),
                of(walk, bob, 1, StandingStatus.GOING),
                of(full, bob, 7, StandingStatus.WAITLISTED)));

        assertThat(standings.goingTo(List.of(yoga, full, UUID.randomUUID()), bob))
                .containsExactly(yoga);
        assertThat(standings.goingTo(List.of(yoga, walk, full), carol)).isEmpty();
        assertThat(standings.isGoing(walk, bob)).isTrue();
        assertThat(standings.goingTo(List.of(), bob)).isEmpty();
    }

    @Test
    void takesOverNoneThatIsOlderAlsoOfThoseToldAtOnce() {
        standings.learn(List.of(of(yoga, bob, 4, StandingStatus.GOING), of(yoga, bob, 5, StandingStatus.NONE)));
        assertThat(standings.isGoing(yoga, bob)).isFalse();
        standings.learn(List.of(of(yoga, bob, 4, StandingStatus.GOING)));
        assertThat(standings.isGoing(yoga, bob)).isFalse();
        standings.learn(List.of(of(yoga, bob, 6, StandingStatus.GOING)));
        assertThat(standings.isGoing(yoga, bob)).isTrue();
    }

    @Test
    void bringsNothingBackThatWasForgotten() {
        Standing going = of(yoga, bob, 4, StandingStatus.GOING);
        standings.learn(List.of(going));
        standings.forget(going.rsvpId());
        assertThat(standings.isGoing(yoga, bob)).isFalse();
        standings.learn(List.of(going));
        assertThat(standings.isGoing(yoga, bob)).isFalse();
    }

    @Test
    void takesOverANewAnswerForADateThatWasGoneAndIsBack() {
        Standing going = of(yoga, bob, 4, StandingStatus.GOING);
        standings.learn(List.of(going));
        standings.forget(going.rsvpId());
        standings.learn(List.of(of(yoga, bob, 6, StandingStatus.GOING)));
        assertThat(standings.isGoing(yoga, bob)).isTrue();
    }

    @Test
    void isTakenBackByNobodyWhoseAccountIsErased() {
        erased.remember(bob);
        standings.learn(List.of(
                of(yoga, bob, 4, StandingStatus.NONE),
                of(UUID.randomUUID(), bob, 7, StandingStatus.GOING),
                of(yoga, carol, 1, StandingStatus.GOING)));

        assertThat(rowsOf(bob)).isZero();
        assertThat(standings.isGoing(yoga, carol)).isTrue();
    }

    private int rowsOf(UUID account) {
        return database.sql("select count(*) from standing where account_id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private static Standing of(UUID occurrence, UUID account, long version, StandingStatus status) {
        return new Standing(Uuids.derived(occurrence, account.toString()), occurrence, account, version, status);
    }
}
