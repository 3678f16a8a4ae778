package net.openmeet.gateway.body;

import java.util.concurrent.atomic.AtomicLong;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The memory that bodies may take together. What has arrived is counted, not what was announced: announcing costs a client nothing. */
final class BodyMemory {

    private final AtomicLong free;

    BodyMemory(long bytes) {
        this.free = new AtomicLong(bytes);
    }

    Share share() {
        return new Share();
    }

    /** What one body has of it, until it is closed. For one thread. */
    final class Share implements AutoCloseable {

        private long taken;

        /** @throws ProblemException 503 {@code busy} when there is no room */
        void take(int bytes) {
            if (free.addAndGet(-bytes) < 0) {
                free.addAndGet(bytes);
                throw new ProblemException(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "busy",
                                "Too many large bodies are arriving at the same time; try again in a moment.")
                        .withHeader(HttpHeaders.RETRY_AFTER, "1")
                        .withHeader(HttpHeaders.CONNECTION, "close");
            }
            taken += bytes;
        }

        @Override
        public void close() {
            free.addAndGet(taken);
            taken = 0;
        }
    }
}
