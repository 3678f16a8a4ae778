package net.openmeet.platform.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import net.openmeet.platform.messaging.TopicWriter;
import net.openmeet.platform.work.WorkLedger;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildingACopyIT {

    private static final int THINGS = 60;

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic facts = servers.topic();
    private final Topic states = servers.states();
    private final TopicWriter factWriter = new TopicWriter(facts);
    private final TopicWriter stateWriter = new TopicWriter(states);
    private final List<UUID> things =
            Stream.generate(UUID::randomUUID).limit(THINGS).toList();
    private final KnownThings copy = new KnownThings(states);
    private final MessagingService service = MessagingService.start(
            "test",
            servers.database(),
            Subscription.to(facts).on(SeriesDeleted.class, copy::onFact),
            copy,
            "openmeet.rebuild.records=20",
            "openmeet.rebuild.settle=300ms",
            "openmeet.rebuild.poll=300ms",
            "openmeet.work.poll-interval=50ms");
    private final Rebuilds rebuilds = new Rebuilds(service.jdbc());

    @BeforeEach
    void tellOfEverything() {
        copy.belongTo(service);
        things.forEach(thing -> tell(thing, 1));
        Eventually.until("all is known", () -> copy.versions().size() == THINGS);
    }

    @AfterEach
    void close() {
        service.close();
        factWriter.close();
        stateWriter.close();
    }

    @Test
    void fillsANewColumn() {
        copy.widen();
        rebuild();
        assertThat(copy.withoutNewColumn()).isZero();
        assertThat(copy.versions()).isEqualTo(all(1));
        assertThat(rebuilds.list()).singleElement().satisfies(status -> {
            assertThat(status.read()).isEqualTo(THINGS);
            assertThat(status.remaining()).isZero();
            assertThat(status.unreadable()).isZero();
        });
    }

    @Test
    void fillsAnEmptiedTableWhileMessagesFlow() {
        copy.empty();
        assertThat(rebuilds.begin("known-things")).isTrue();
        List<UUID> changing = things.subList(0, THINGS / 2);
        for (long version = 2; version <= 10; version++) {
            long now = version;
            changing.forEach(thing -> tell(thing, now));
        }
        awaitEnd();
        Map<UUID, Long> expected = all(1);
        changing.forEach(thing -> expected.put(thing, 10L));
        Eventually.until(
                "facts have come as far as states", () -> copy.versions().equals(expected));
    }

    @Test
    void goesOnWhereAFailureInterruptedItAndCountsNothingTwice() {
        copy.empty();
        copy.failAt(35);
        rebuild();
        assertThat(copy.versions()).isEqualTo(all(1));
        assertThat(copy.handled()).isGreaterThan(THINGS);
        assertThat(rebuilds.list().getFirst().read()).isEqualTo(THINGS);
    }

    @Test
    void passesOverWhatCanNotBeReadAndSaysSo() {
        stateWriter.send(UUID.randomUUID(), new byte[] {1, 2, 3}, stateWriter.headers(Uuids.next()));
        rebuild();
        assertThat(rebuilds.list().getFirst().unreadable()).isEqualTo(1);
        assertThat(copy.versions()).isEqualTo(all(1));
    }

    @Test
    void isUnderWayOnce() {
        service.inTransaction(() -> {
            assertThat(rebuilds.begin("known-things")).isTrue();
            assertThat(rebuilds.begin("known-things")).isFalse();
        });
        awaitEnd();
    }

    private void rebuild() {
        assertThat(rebuilds.begin("known-things")).isTrue();
        awaitEnd();
    }

    private void awaitEnd() {
        Eventually.until("it is made anew", () -> rebuilds.list().getFirst().finishedAt() != null && !isWaiting());
    }

    private boolean isWaiting() {
        return new WorkLedger(service.jdbc())
                .list(100).stream().anyMatch(row -> row.kind().equals("copy-rebuild"));
    }

    private void tell(UUID thing, long version) {
        factWriter.send(Uuids.next(), thing, version);
        stateWriter.send(Uuids.next(), thing, version);
    }

    private Map<UUID, Long> all(long version) {
        return things.stream().collect(Collectors.toMap(Function.identity(), thing -> version));
    }
}
