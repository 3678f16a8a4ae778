package net.openmeet.gateway.health;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks all services at once whether they are ready. */
@Component
class Readiness {

    private static final String PATH = "/actuator/health/readiness";

    private final RestClient client;
    private final UpstreamSettings services;
    private final Duration timeout;

    Readiness(RestClient.Builder client, UpstreamSettings services) {
        this.client = client.build();
        this.services = services;
        this.timeout = services.gateway().healthTimeout();
    }

    /** Which services are ready; one that hasn't answered in time is not. */
    Map<Service, Boolean> ofServices() {
        List<Service> all = List.of(Service.values());
        List<Callable<Boolean>> questions = all.stream()
                .<Callable<Boolean>>map(service -> () -> isReady(service))
                .toList();
        // Virtual threads: cancelling one ends its wait on the socket.
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = executor.invokeAll(questions, timeout.toMillis(), TimeUnit.MILLISECONDS);
            Map<Service, Boolean> ready = new EnumMap<>(Service.class);
            for (int index = 0; index < all.size(); index++) {
                ready.put(all.get(index), isUp(answers.get(index)));
            }
            return ready;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking services for their health", e);
        }
    }

    private boolean isReady(Service service) {
        try {
            return client.get()
                    .uri(services.base(service).resolve(PATH))
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException e) {
            return false;
        }
    }

    private static boolean isUp(Future<Boolean> answer) {
        return answer.state() == Future.State.SUCCESS && answer.resultNow();
    }
}
