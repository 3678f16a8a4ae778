package net.openmeet.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import net.openmeet.launcher.graph.Component;
import net.openmeet.launcher.graph.Component.Server;
import net.openmeet.launcher.graph.Component.Software;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.SystemGraph;
import org.junit.jupiter.api.Test;

class BootTest {

    private final SystemGraph graph =
            new SystemGraph(List.of(server("floor"), server("wall", "floor"), server("roof", "wall")));
    private final Progress quiet = new Progress(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PortPlan(Map.of("floor", 1, "wall", 2, "roof", 3)));
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());

    @Test
    void startsAComponentAfterWhatItNeedsAndStopsItBefore() {
        var boot = new Boot(graph, this::start, quiet);
        boot.start();
        boot.stop();
        assertThat(happened).containsExactly("floor", "wall", "roof", "no roof", "no wall", "no floor");
    }

    @Test
    void startsNothingThatNeedsWhatFailed() {
        var boot = new Boot(graph, component -> component.name().equals("wall") ? fail() : start(component), quiet);
        assertThatThrownBy(boot::start)
                .isInstanceOf(StartFailedException.class)
                .hasMessage("wall did not start: no bricks");
        boot.stop();
        assertThat(happened).containsExactly("floor", "no floor");
    }

    @Test
    void stopsWhatIsJustStarting() throws InterruptedException {
        var atTheWall = new CountDownLatch(1);
        var boot = new Boot(
                graph, component -> component.name().equals("wall") ? dawdle(atTheWall) : start(component), quiet);
        Thread starting = Thread.ofPlatform()
                .start(() -> assertThatThrownBy(boot::start).isInstanceOf(StartFailedException.class));
        atTheWall.await();
        boot.stop();
        starting.join();
        assertThat(happened).containsExactly("floor", "no floor");
    }

    private Running start(Component component) {
        happened.add(component.name());
        return () -> happened.add("no " + component.name());
    }

    private static Running fail() {
        throw new IllegalStateException("no bricks");
    }

    private static Running dawdle(CountDownLatch begun) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
        return fail();
    }

    private static Component server(String name, String... needs) {
        return new Server(name, 1, Software.KAFKA, List.of(needs));
    }
}
