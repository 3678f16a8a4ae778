package net.openmeet.gateway.session;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.platform.observability.SparseLog;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/**
 * Renews tokens once for all requests of a session that need them at this gateway, and for few sessions at a time: each holds a connection to the database
 * while the issuer thinks, and others are there for those whose tokens are still good.
 */
final class TokenRefresh {

    static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SessionManagement sessions;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<String, CompletableFuture<RefreshResult>> underWay = new ConcurrentHashMap<>();
    private final SparseLog warnings = SparseLog.to(LoggerFactory.getLogger(TokenRefresh.class));

    TokenRefresh(SessionManagement sessions) {
        this.sessions = sessions;
    }

    RefreshResult of(BrowserSecret secret) {
        var mine = new CompletableFuture<RefreshResult>();
        CompletableFuture<RefreshResult> first = underWay.putIfAbsent(secret.text(), mine);
        if (first != null) {
            return first.join();
        }
        RefreshResult result = new RefreshResult.Unavailable();
        try {
            result = refresh(secret);
        } finally {
            underWay.remove(secret.text());
            mine.complete(result);
        }
        return result;
    }

    private RefreshResult refresh(BrowserSecret secret) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new RefreshResult.Unavailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new RefreshResult.Unavailable();
        }
        try {
            return sessions.refresh(secret);
        } catch (NestedRuntimeException failed) {
            warnings.warn(
                    "A session's tokens could not be renewed: {}",
                    failed.getMostSpecificCause().toString());
            return new RefreshResult.Unavailable();
        } finally {
            places.release();
        }
    }
}
