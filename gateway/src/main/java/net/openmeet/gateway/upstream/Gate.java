package net.openmeet.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import net.openmeet.gateway.upstream.ServiceFailure.Reason;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before a service: lets through as many calls as it may have at once, and none for a while when it doesn't answer. Any answer shows that it is
 * there, an error of its own, too.
 */
final class Gate implements ExecChainHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Service service;
    private final Bulkhead places;
    private final CircuitBreaker breaker;
    private final GateMeters meters;

    Gate(Service service, int atOnce, CallSettings settings, GateMeters meters) {
        this.service = service;
        this.places = Bulkhead.of(
                service.word(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(atOnce)
                        .maxWaitDuration(settings.patience())
                        .build());
        this.breaker = CircuitBreaker.of(
                service.word(),
                CircuitBreakerConfig.custom()
                        .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.TIME_BASED)
                        .slidingWindowSize(Math.toIntExact(settings.remembered().toSeconds()))
                        .minimumNumberOfCalls(settings.enough())
                        .failureRateThreshold(settings.failing())
                        .waitDurationInOpenState(settings.pause())
                        .permittedNumberOfCallsInHalfOpenState(settings.trials())
                        .build());
        this.meters = meters;
        breaker.getEventPublisher()
                .onStateTransition(event -> LOG.warn(
                        "The gate of {}-service: {}",
                        service.word(),
                        event.getStateTransition().getToState()));
    }

    boolean isOpen() {
        return breaker.getState() == CircuitBreaker.State.CLOSED;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (!places.tryAcquirePermission()) {
            throw failed(new ServiceFailure(service, Reason.BUSY));
        }
        try {
            return new HeldAnswer(answer(request, scope, chain), places::onComplete);
        } catch (IOException | HttpException | RuntimeException e) {
            places.onComplete();
            throw e;
        }
    }

    private ClassicHttpResponse answer(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (!breaker.tryAcquirePermission()) {
            throw failed(new ServiceFailure(service, Reason.SHUT));
        }
        long begun = breaker.getCurrentTimestamp();
        try {
            ClassicHttpResponse answer = chain.proceed(request, scope);
            breaker.onSuccess(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit());
            return answer;
        } catch (IOException e) {
            breaker.onError(breaker.getCurrentTimestamp() - begun, breaker.getTimestampUnit(), e);
            throw failed(ServiceFailure.of(service, e));
        } catch (HttpException | RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private ServiceFailure failed(ServiceFailure failure) {
        meters.unanswered(failure);
        return failure;
    }
}
