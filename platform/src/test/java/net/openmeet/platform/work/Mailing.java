package net.openmeet.platform.work;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call that the peer would take for another one if it were repeated. The effect is {@code key:status}, or {@code key:unknown}. */
record Mailing(URI peer, Duration timeout, Supplier<JdbcClient> jdbc, Runnable meanwhile)
        implements AtMostOnceCall<String, Integer> {

    static final WorkKind<String> KIND =
            WorkKind.of("mailing", String.class).backingOff(Duration.ofMillis(20), Duration.ofMillis(50));

    @Override
    public WorkKind<String> kind() {
        return KIND;
    }

    @Override
    public Integer call(WorkItem<String> item) throws IOException, InterruptedException {
        return Pushing.post(peer, item.key());
    }

    @Override
    public void done(WorkItem<String> item, Integer status) {
        Effects.add(jdbc.get(), item.key() + ":" + status);
        meanwhile.run();
    }

    @Override
    public void unknown(WorkItem<String> item) {
        Effects.add(jdbc.get(), item.key() + ":unknown");
    }
}
