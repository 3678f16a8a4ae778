package net.openmeet.platform.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

@Timeout(30)
class CatchUpTest {

    private final UUID id = UUID.randomUUID();
    private final AtomicLong version = new AtomicLong(1);
    private final CountDownLatch asked = new CountDownLatch(3);
    private final CatchUp catchUp = new CatchUp(
            new StaticListableBeanFactory(Map.of("notes", new Notes())).getBeanProvider(KnownVersion.class), 1);

    @Test
    void refusesAtOnceWhoeverFindsNoPlaceToWait() throws InterruptedException {
        CompletableFuture<Void> first =
                CompletableFuture.runAsync(() -> catchUp.await(request(2)), Thread::startVirtualThread);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> catchUp.await(request(2))).hasMessageContaining("not-caught-up");
        assertThat(first).isNotDone();
        catchUp.await(request(1));

        version.set(2);
        first.join();
        catchUp.await(request(2));
    }

    @Test
    void givesUpItsPlaceWhenItHasWaitedInVain() {
        MockHttpServletRequest impatient = request(3);
        impatient.removeHeader("Prefer");
        impatient.addHeader("Prefer", "wait=0");
        assertThatThrownBy(() -> catchUp.await(impatient)).hasMessageContaining("not-caught-up");

        CompletableFuture<Void> next =
                CompletableFuture.runAsync(() -> catchUp.await(request(3)), Thread::startVirtualThread);
        version.set(3);
        next.join();
    }

    private MockHttpServletRequest request(long wanted) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("After-Version", new VersionToken("note", id, wanted).toString());
        request.addHeader("Prefer", "wait=10");
        return request;
    }

    private final class Notes implements KnownVersion {

        @Override
        public String kind() {
            return "note";
        }

        @Override
        public OptionalLong version(UUID wanted) {
            asked.countDown();
            return OptionalLong.of(version.get());
        }
    }
}
