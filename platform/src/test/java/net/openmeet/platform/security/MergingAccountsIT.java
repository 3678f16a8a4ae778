package net.openmeet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MergingAccountsIT {

    private final MessagingService service =
            MessagingService.start("merging", MessagingServers.shared().database(), List.of());
    private final AtomicLong nanos = new AtomicLong();
    private final MergedAccounts merged = instance();
    private final UUID alice = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void makesTheAbsorbedOneTheSurvivor() {
        merge(other, alice);

        assertThat(merged.survivor(other)).isEqualTo(alice);
        assertThat(merged.survivor(alice)).isEqualTo(alice);
    }

    @Test
    void collapsesChainsInEitherOrder() {
        merge(third, other);
        merge(other, alice);
        merge(third, alice);

        assertThat(merged.survivor(third)).isEqualTo(alice);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void followsASurvivorThatWasAbsorbedBefore() {
        merge(other, alice);
        merge(third, other);

        assertThat(merged.survivor(third)).isEqualTo(alice);
    }

    @Test
    void makesNoRing() {
        merge(other, alice);

        assertThatThrownBy(() -> merge(alice, other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(merged.survivor(alice)).isEqualTo(alice);
    }

    @Test
    void makesNoRingWhereTwoInstancesMergeOppositely() throws Exception {
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> opposite = List.of(() -> tryMerge(other, alice), () -> tryMerge(alice, other));
            for (Future<Boolean> attempt : instances.invokeAll(opposite)) {
                attempt.get();
            }
        }

        assertThat(rows()).isEqualTo(1);
        assertThat(instance().survivor(alice)).isEqualTo(instance().survivor(other));
    }

    @Test
    void isNoticedByAnotherInstanceAfterSeconds() {
        MergedAccounts elsewhere = instance();
        assertThat(elsewhere.survivor(other)).isEqualTo(other);
        merge(other, alice);

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(elsewhere.survivor(other)).isEqualTo(alice);
    }

    @Test
    void isReadForEverybodyAtOnceWhileMergesAreFew() {
        merged.survivor(alice);
        store(other, alice);
        assertThat(merged.survivor(other)).as("before the next look").isEqualTo(other);

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(merged.survivor(other)).isEqualTo(alice);
    }

    @Test
    void isReadForEachAccountWhereMergesAreMany() {
        IntStream.range(0, StoredMergedAccounts.FEW).forEach(merge -> store(UUID.randomUUID(), alice));
        store(other, alice);

        assertThat(merged.survivor(other)).isEqualTo(alice);
        assertThat(merged.survivor(third)).isEqualTo(third);
    }

    private void store(UUID absorbed, UUID survivor) {
        service.jdbc()
                .sql("insert into merged_account (absorbed, survivor) values (:absorbed, :survivor)")
                .param("absorbed", absorbed)
                .param("survivor", survivor)
                .update();
    }

    private boolean tryMerge(UUID absorbed, UUID survivor) {
        try {
            merge(absorbed, survivor);
            return true;
        } catch (IllegalArgumentException ring) {
            return false;
        }
    }

    private void merge(UUID absorbed, UUID survivor) {
        new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> merged.merge(absorbed, survivor));
    }

    private MergedAccounts instance() {
        return new StoredMergedAccounts(service.bean(JdbcClient.class), nanos::get);
    }

    private int rows() {
        return service.jdbc()
                .sql("select count(*) from merged_account")
                .query(Integer.class)
                .single();
    }
}
