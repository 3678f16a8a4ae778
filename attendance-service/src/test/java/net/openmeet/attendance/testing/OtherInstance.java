package net.openmeet.attendance.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.platform.test.Await;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Another instance of the service, as far as the database feels it: it is busy with a list, and holds its row. */
@Component
public class OtherInstance {

    private static final String WAITING =
            "where wait_event_type = 'Lock' and position(:text in query) > 0 and pid <> pg_backend_pid()";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OtherInstance(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Holds the list of an event until it is closed. */
    public Busy holds(KnownOccurrence event) {
        return holds("update attendance_list set version = version where occurrence_id = '%s'".formatted(event.id()));
    }

    /** Holds what a statement locks until it is closed. */
    public Busy holds(String locking) {
        var locked = new CompletableFuture<@Nullable Void>();
        var done = new CountDownLatch(1);
        CompletableFuture<Void> ended = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> {
                    database.sql(locking).update();
                    locked.complete(null);
                    await(done);
                }),
                Thread::startVirtualThread);
        CompletableFuture.anyOf(locked, ended).join();
        return () -> {
            done.countDown();
            ended.join();
        };
    }

    /** Waits until somebody else waits for a list, or whatever is locked in the statement of that text. */
    public void awaitAnother(String text) {
        Await.until("somebody waits in " + text, () -> waiting(text) > 0);
    }

    /** Takes the connections away from all who wait in a statement of that text, as a crash does. */
    public void breaks(String text) {
        database.sql("select pg_terminate_backend(pid) from pg_stat_activity " + WAITING)
                .param("text", text)
                .query()
                .listOfRows();
    }

    /** Closed, it lets go. */
    public interface Busy extends AutoCloseable {

        @Override
        void close();
    }

    private int waiting(String text) {
        return database.sql("select count(*) from pg_stat_activity " + WAITING)
                .param("text", text)
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
