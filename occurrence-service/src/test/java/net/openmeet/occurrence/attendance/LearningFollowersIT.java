package net.openmeet.occurrence.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.platform.security.ErasedAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class LearningFollowersIT {

    private final UUID yoga = UUID.randomUUID();
    private final KnownFollowers followers;
    private final ErasedAccounts erased;
    private final JdbcClient database;

    LearningFollowersIT(KnownFollowers followers, ErasedAccounts erased, JdbcClient database) {
        this.followers = followers;
        this.erased = erased;
        this.database = database;
    }

    @Test
    void keepsNobodyWhoseAccountIsErasedWhateverComesLate() {
        UUID bob = UUID.randomUUID();
        UUID carol = UUID.randomUUID();
        erased.remember(bob);
        followers.learn(List.of(following(bob), following(carol)));

        assertThat(database.sql("select account_id from known_follower where series_id = :series and following")
                        .param("series", yoga)
                        .query(UUID.class)
                        .list())
                .containsExactly(carol);
        assertThat(database.sql("select count(*) from known_follower where account_id = :account")
                        .param("account", bob)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private KnownFollower following(UUID account) {
        return new KnownFollower(UUID.randomUUID(), yoga, account, 1, true);
    }
}
