package net.openmeet.gateway.registration;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks community-service to register members, once each as long as they are remembered. Where it doesn't answer, the write goes on without:
 * the next one asks again, though none for a while, so that nobody's writes wait for a service that is away.
 */
final class Registrations {

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);
    private static final int REMEMBERED = 20_000;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final RestClient community;
    private final Set<UUID> known = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));
    private volatile long pausedAt = System.nanoTime() - PAUSE.toNanos();

    Registrations(RestClient community) {
        this.community = community;
    }

    /**
     * Returns when the member is registered, or can't be now.
     *
     * @param authorization the caller's own: the token says who they are and what they are called, and is checked there again
     */
    void require(UUID accountId, String authorization) {
        if (known.contains(accountId) || System.nanoTime() - pausedAt < PAUSE.toNanos()) {
            return;
        }
        try {
            community
                    .put()
                    .uri("/api/me")
                    .header(HttpHeaders.AUTHORIZATION, authorization)
                    .retrieve()
                    .toBodilessEntity();
            known.add(accountId);
        } catch (RestClientException e) {
            pausedAt = System.nanoTime();
            LOG.warn("No account could be registered for a while: {}", e.getMessage());
        }
    }

    /** Forgets whoever was registered first. */
    private static final class Latest extends LinkedHashMap<UUID, Boolean> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
