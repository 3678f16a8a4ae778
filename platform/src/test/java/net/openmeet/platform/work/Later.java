package net.openmeet.platform.work;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of a service that is made after the handlers which use it. */
final class Later implements Supplier<JdbcClient> {

    private final CompletableFuture<JdbcClient> jdbc = new CompletableFuture<>();

    void is(WorkingService service) {
        jdbc.complete(service.jdbc());
    }

    @Override
    public JdbcClient get() {
        return jdbc.join();
    }
}
