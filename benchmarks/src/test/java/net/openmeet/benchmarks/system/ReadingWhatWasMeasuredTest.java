package net.openmeet.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingWhatWasMeasuredTest {

    private static final String PGBENCH = """
            number of transactions actually processed: 9731
            latency average = 10.277 ms
            initial connection time = 21.914 ms
            tps = 973.100000 (without initial connection time)
            """;

    @Test
    void takesTheGeneratorsNumbersFromTheLineOfItsScript() {
        Answered answered = Answered.parse("""
                  5000 requests in 2.50s, 2.14MB read
                measured requests=5000 refused=1 failed=2 micros=2500000 p50=84736 p99=653259 max=760395 cpu=0.035
                """);

        assertThat(answered).isEqualTo(new Answered(5000, 1, 2, 2.5, 84.736, 653.259, 760.395, 0.035));
        assertThat(answered.rate()).isEqualTo(2000);
    }

    @Test
    void takesALoadThatEndedWithoutItsLineForAFault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Answered.parse("unable to connect to 127.0.0.1:8080"))
                .withMessageContaining("unable to connect");
    }

    @Test
    void countsPostgresOnlyForTheTransactionsThatWereMade() {
        Pgbench.Limit limit = Pgbench.limit(PGBENCH, 9.731, Duration.ofSeconds(10));

        assertThat(limit.rate()).isEqualTo(973.1);
        assertThat(limit.latency()).isEqualTo(10.277);
        assertThat(limit.cpu()).isCloseTo(1.0, within(0.001));
    }

    @Test
    void readsTimesBehindANameThatHasParenthesesAndSpaces() {
        ProcessTimes times =
                ProcessTimes.parse("17 (C1 (x) Compiler) S 1 17 17 0 -1 4194560 1 2 3 4 250 50 7 3 20 0 9 0 1 2 3");

        assertThat(times).isEqualTo(new ProcessTimes("C1 (x) Compiler", 3.0, 0.1));
    }

    @Test
    void tellsWhoSpentAThreadsTimeByItsName() {
        assertThat(Map.of(
                        "ForkJoinPool-1-", ThreadFamily.CARRIERS,
                        "data-plane-kafk", ThreadFamily.BROKER,
                        "kafka-producer-", ThreadFamily.CLIENTS,
                        "C2 CompilerThre", ThreadFamily.COMPILER,
                        "VM Thread", ThreadFamily.COLLECTOR,
                        "gateway-leases", ThreadFamily.OTHERS))
                .allSatisfy((name, family) -> assertThat(ThreadFamily.of(name)).isEqualTo(family));
    }
}
