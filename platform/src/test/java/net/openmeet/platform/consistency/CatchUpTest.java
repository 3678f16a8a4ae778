package net.openmeet.platform.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.openmeet.platform.security.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

@Timeout(30)
class CatchUpTest {

    private final UUID id = UUID.randomUUID();
    private final AtomicLong version = new AtomicLong(1);
    private final CountDownLatch asked = new CountDownLatch(3);
    private final StaticListableBeanFactory beans =
            new StaticListableBeanFactory(Map.of("notes", new Notes(), "own", ImmediateKinds.of("song")));
    private final CatchUp catchUp = new CatchUp(
            beans.getBeanProvider(KnownVersion.class),
            beans.getBeanProvider(ImmediateKinds.class),
            new WaitingPlaces(2, 1, 1));

    @Test
    void refusesAtOnceWhoeverFindsNoPlaceToWait() throws InterruptedException {
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> await(request(2)), Thread::startVirtualThread);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> await(request(2))).hasMessageContaining("not-caught-up");
        assertThat(first).isNotDone();
        await(request(1));

        version.set(2);
        first.join();
        await(request(2));
    }

    @Test
    void givesUpItsPlaceWhenItHasWaitedInVain() {
        MockHttpServletRequest impatient = request(3);
        impatient.removeHeader("Prefer");
        impatient.addHeader("Prefer", "wait=0");
        assertThatThrownBy(() -> await(impatient)).hasMessageContaining("not-caught-up");

        CompletableFuture<Void> next = CompletableFuture.runAsync(() -> await(request(3)), Thread::startVirtualThread);
        version.set(3);
        next.join();
    }

    @Test
    void leavesAPlaceToOthersWhoeverTakesAllOfTheirs() throws InterruptedException {
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> await(request(2)), Thread::startVirtualThread);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> await(request(2))).hasMessageContaining("not-caught-up");

        CompletableFuture<Void> other = CompletableFuture.runAsync(
                () -> catchUp.await(request(2), Viewer.of(UUID.randomUUID())), Thread::startVirtualThread);

        version.set(2);
        CompletableFuture.allOf(first, other).join();
    }

    @Test
    void asksOnceForHoweverManyTokensOfAKind() {
        var request = new MockHttpServletRequest();
        Stream.generate(() -> new VersionToken("note", id, 1))
                .limit(AfterVersions.MOST_TOKENS)
                .forEach(token -> request.addHeader("After-Version", token.toString()));

        await(request);

        assertThat(asked.getCount()).isEqualTo(2);
    }

    @Test
    void waitsForTheNewestOfSeveralVersionsOfOneThing() {
        MockHttpServletRequest request = request(1);
        request.addHeader("After-Version", new VersionToken("note", id, 2).toString());
        request.removeHeader("Prefer");
        request.addHeader("Prefer", "wait=0");

        assertThatThrownBy(() -> await(request)).hasMessageContaining("not-caught-up");
    }

    @Test
    void hasNothingToWaitForWhereVersionsAreVisibleAtOnce() {
        await(request("song", 99));

        assertThat(asked.getCount()).isEqualTo(3);
    }

    @Test
    void waitsForWhatTheCallerHasWritten() throws InterruptedException {
        CompletableFuture<Void> read =
                CompletableFuture.runAsync(() -> await(written("note/%s/2".formatted(id))), Thread::startVirtualThread);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(read).isNotDone();

        version.set(2);
        read.join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note/%s/9", "poem/%s/1", "song/%s/99", "anything", ""})
    void refusesNobodyForWhatWasWritten(String token) {
        await(written(token.formatted(id)));
    }

    @Test
    void refusesKindsThatItDoesNotFollow() {
        assertThatThrownBy(() -> await(request("poem", 1))).hasMessageContaining("invalid-parameter");
    }

    @Test
    void leavesItToOthersWhereNothingIsFollowed() {
        var nothing = new StaticListableBeanFactory();
        var gateway = new CatchUp(
                nothing.getBeanProvider(KnownVersion.class),
                nothing.getBeanProvider(ImmediateKinds.class),
                new WaitingPlaces(1, 1, 1));

        gateway.await(request("poem", 1), Viewer.NOBODY);
    }

    private static MockHttpServletRequest written(String token) {
        var request = new MockHttpServletRequest();
        request.addHeader("Written-Version", token);
        return request;
    }

    private void await(MockHttpServletRequest request) {
        catchUp.await(request, Viewer.NOBODY);
    }

    private MockHttpServletRequest request(long wanted) {
        return request("note", wanted);
    }

    private MockHttpServletRequest request(String kind, long wanted) {
        var request = new MockHttpServletRequest();
        request.addHeader("After-Version", new VersionToken(kind, id, wanted).toString());
        request.addHeader("Prefer", "wait=10");
        return request;
    }

    private final class Notes implements KnownVersion {

        @Override
        public String kind() {
            return "note";
        }

        @Override
        public Map<UUID, Long> versions(Set<UUID> wanted, Viewer viewer) {
            asked.countDown();
            return Map.of(id, version.get());
        }
    }
}
