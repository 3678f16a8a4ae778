package net.openmeet.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.gateway.relay.ChangedRequest;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * What members have just written through this gateway, so that each service hears of it once, with the next request of whoever wrote: it answers that one when it
 * knows of it, too. A service waits for a moment at most; who must not read what was before sends {@code After-Version}.
 */
final class RecentWrites {

    private static final Duration RECENT = Duration.ofSeconds(10);
    private static final int MOST = 20_000;
    private static final int MOST_OF_ONE = 50;
    private static final String TOLD = VersionToken.WRITTEN_HEADER.toLowerCase(Locale.ROOT);
    private static final Set<String> READS =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    private final InstantSource clock;
    private final Map<Reader, Written> written = new LinkedHashMap<>();

    private record Reader(UUID account, Service service) {}

    private record Written(List<String> tokens, Instant at) {}

    RecentWrites(InstantSource clock) {
        this.clock = clock;
    }

    /** The request as a service gets it: with what its sender has written since that service was last asked, and never with what it claims to have written. */
    HttpServletRequest tell(Service service, HttpServletRequest request) {
        List<String> tokens = take(service);
        return tokens.isEmpty() && request.getHeader(TOLD) == null
                ? request
                : ChangedRequest.of(
                        request, Map.of(TOLD, tokens.isEmpty() ? tokens : List.of(String.join(", ", tokens))));
    }

    private List<String> take(Service service) {
        Caller caller = Callers.current();
        if (caller == null) {
            return List.of();
        }
        synchronized (written) {
            Written found = written.remove(new Reader(caller.accountId(), service));
            return found == null || isPast(found) ? List.of() : found.tokens();
        }
    }

    /** Notes what an answer says was written. */
    void note(HttpServletRequest request, HttpServletResponse response) {
        Caller caller = Callers.current();
        List<String> tokens = response.getHeaders(VersionToken.HEADER).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        if (caller == null || tokens.isEmpty() || READS.contains(request.getMethod())) {
            return;
        }
        synchronized (written) {
            for (Service service : Service.values()) {
                var reader = new Reader(caller.accountId(), service);
                Written before = written.remove(reader);
                written.put(reader, new Written(joined(before, tokens), clock.instant()));
            }
            forget();
        }
    }

    private List<String> joined(@Nullable Written before, List<String> tokens) {
        var joined = new ArrayList<>(tokens);
        if (before != null && !isPast(before)) {
            joined.addAll(before.tokens());
        }
        return joined.stream().distinct().limit(MOST_OF_ONE).toList();
    }

    /** The first are those of which nothing was noted for longest. */
    private void forget() {
        Iterator<Written> eldest = written.values().iterator();
        while (eldest.hasNext() && (isPast(eldest.next()) || written.size() > MOST)) {
            eldest.remove();
        }
    }

    private boolean isPast(Written what) {
        return what.at().plus(RECENT).isBefore(clock.instant());
    }
}
