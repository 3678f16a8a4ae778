package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.test.Servers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Instances of the service on one database, each with objects of its own. */
class SharingSigningKeysIT {

    private static final Instant START = Instant.parse("2026-03-03T18:00:00Z");

    private static final DriverManagerDataSource DATABASE = database();

    @BeforeEach
    void isANewInstallation() {
        JdbcClient.create(DATABASE).sql("delete from signing_key").update();
    }

    @Test
    void makesOneKeyHoweverManyInstancesStartAtOnce() throws InterruptedException {
        List<Callable<List<String>>> instances = Stream.<Callable<List<String>>>generate(() -> () -> {
                    var instance = new Instance(START);
                    instance.rotate();
                    return instance.published();
                })
                .limit(8)
                .toList();

        List<Future<List<String>>> published;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            published = executor.invokeAll(instances);
        }

        assertThat(published)
                .extracting(Future::resultNow)
                .containsOnly(published.getFirst().resultNow());
        assertThat(published.getFirst().resultNow()).hasSize(1);
    }

    @Test
    void signsWithTheSameKeyAfterARestart() {
        var before = new Instance(START);
        before.rotate();

        var after = new Instance(START.plus(Duration.ofDays(1)));
        after.rotate();

        assertThat(after.signing()).isEqualTo(before.signing());
    }

    @Test
    void publishesASuccessorBeforeItSignsAndTheOldKeyUntilItsTokensHaveExpired() {
        var first = new Instance(START);
        first.rotate();
        String old = first.signing();
        Instant due = START.plus(Duration.ofDays(90)).plusSeconds(1);

        var rotating = new Instance(due);
        rotating.rotate();
        assertThat(rotating.published()).hasSize(2).contains(old);
        assertThat(rotating.signing()).isEqualTo(old);

        var anHourLater = new Instance(due.plus(Duration.ofHours(1)));
        anHourLater.rotate();
        assertThat(anHourLater.published()).hasSize(2).contains(old);
        assertThat(anHourLater.signing()).isNotEqualTo(old);

        var twoDaysLater = new Instance(due.plus(Duration.ofDays(2)));
        twoDaysLater.rotate();
        assertThat(twoDaysLater.published()).containsExactly(twoDaysLater.signing());
    }

    @Test
    void keepsPrivateKeysUnreadableWithoutTheSecret() {
        var instance = new Instance(START);
        instance.rotate();
        String stored = JdbcClient.create(DATABASE)
                .sql("select private_key from signing_key")
                .query(String.class)
                .single();

        assertThat(stored.split("\\.", -1)).hasSize(5);
        var stranger = new Instance(START, "c29tZWJvZHktZWxzZXMtc2VjcmV0LW9mLTMyLWJ5dGU=");
        assertThatThrownBy(stranger::signing)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openmeet.provider.key-secret");
    }

    @Test
    void startsNowhereWithoutASecret() {
        assertThatThrownBy(() -> new Instance(START, ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> new Instance(START, "c2hvcnQ="))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5 bytes");
    }

    private static DriverManagerDataSource database() {
        String url = Servers.shared().databaseUrl("community_keys");
        var source = new DriverManagerDataSource(url, "openmeet", "openmeet");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/platform", "classpath:db/community-service")
                .load()
                .migrate();
        return source;
    }

    private static final class Instance {

        private final SigningKeys keys;
        private final KeyRotation rotation;
        private final Instant now;

        Instance(Instant now) {
            this(now, RunningService.KEY_SECRET);
        }

        Instance(Instant now, String secret) {
            var settings = new ProviderSettings(
                    secret,
                    List.of(),
                    List.of(),
                    Duration.ofMinutes(10),
                    Duration.ofDays(30),
                    Duration.ofHours(12),
                    Duration.ofDays(90),
                    Duration.ofHours(1),
                    Duration.ofHours(24));
            this.now = now;
            this.keys = new SigningKeys(JdbcClient.create(DATABASE), new KeyEncryption(settings));
            this.rotation = new KeyRotation(keys, settings, Clock.fixed(now, ZoneOffset.UTC));
        }

        void rotate() {
            new TransactionTemplate(new DataSourceTransactionManager(DATABASE))
                    .executeWithoutResult(status -> rotation.rotate());
        }

        List<String> published() {
            return keys.published().stream().map(JWK::getKeyID).toList();
        }

        String signing() {
            return keys.signing(now).orElseThrow().kid();
        }
    }
}
