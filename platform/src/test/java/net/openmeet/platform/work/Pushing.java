package net.openmeet.platform.work;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A call that the peer recognises when it is repeated. The effect is {@code key:status}. */
record Pushing(URI peer, Duration timeout, Supplier<JdbcClient> jdbc, Runnable meanwhile)
        implements AtLeastOnceCall<String, Integer> {

    static final WorkKind<String> KIND =
            WorkKind.of("pushing", String.class).backingOff(Duration.ofMillis(20), Duration.ofMillis(50));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Override
    public WorkKind<String> kind() {
        return KIND;
    }

    @Override
    public Integer call(WorkItem<String> item, UUID idempotencyKey) throws IOException, InterruptedException {
        return post(peer, idempotencyKey.toString());
    }

    @Override
    public void done(WorkItem<String> item, Integer status) {
        Effects.add(jdbc.get(), item.key() + ":" + status);
        meanwhile.run();
    }

    static int post(URI peer, String key) throws IOException, InterruptedException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("a call in a transaction");
        }
        int status = CLIENT.send(
                        HttpRequest.newBuilder(peer)
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status == 503) {
            throw new CallNotMadeException("busy");
        }
        return status;
    }
}
