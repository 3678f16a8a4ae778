package net.openmeet.platform.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.MDC;

/** A call that is given up, and its thread interrupted, when its time is up. */
final class LimitedCall {

    private LimitedCall() {}

    static <A> A make(Duration timeout, Callable<A> call) throws Exception {
        String service = MDC.get("service");
        var task = new FutureTask<A>(() -> {
            MDC.put("service", service);
            return call.call();
        });
        Thread.ofVirtual().name(Thread.currentThread().getName() + "-call").start(task);
        try {
            return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TimeoutException("No answer within " + timeout);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        } finally {
            task.cancel(true);
        }
    }
}
