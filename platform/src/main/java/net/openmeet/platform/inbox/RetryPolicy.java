package net.openmeet.platform.inbox;

import java.util.Map;
import java.util.function.BiFunction;
import net.openmeet.platform.deadletter.DeadLetterPublisher;
import net.openmeet.platform.inbox.Attempts.Tally;
import net.openmeet.schemas.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Decides what happens to a message that failed: again at its place, for a while or for ever, or given up, to the dead letters mostly. One a subscription. */
final class RetryPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(RetryPolicy.class);
    private static final BackOff NONE = new FixedBackOff(0, 0);

    private final InboxSettings settings;
    private final InboxMeters meters;
    private final Attempts attempts = new Attempts();

    RetryPolicy(InboxSettings settings, InboxMeters meters) {
        this.settings = settings;
        this.meters = meters;
    }

    DefaultErrorHandler errorHandler(Topic topic, DeadLetterPublisher deadLetters) {
        return handler(
                (message, failure) -> {
                    deadLetters.publish(
                            topic,
                            message,
                            causeOf(failure),
                            attempts.of(message).total());
                    meters.deadLettered();
                },
                (message, failure) -> backOff(attempts.of(message), causeOf(failure)));
    }

    /** For messages that must not be missed: tried for ever, except for what can never be read. */
    DefaultErrorHandler holdingErrorHandler(Denial denial) {
        return handler(
                (message, failure) -> {
                    denial.accept(message, failure);
                    meters.denied();
                },
                (message, failure) -> {
                    if (!Failures.isUnprocessable(causeOf(failure))) {
                        return growing(Long.MAX_VALUE);
                    }
                    return attempts.of(message).undelivered() > 0 ? once() : NONE;
                });
    }

    private DefaultErrorHandler handler(
            ConsumerRecordRecoverer last, BiFunction<ConsumerRecord<?, ?>, Exception, @Nullable BackOff> backOff) {
        DefaultErrorHandler handler = new DefaultErrorHandler(last);
        handler.setClassifications(Map.of(), true);
        handler.setBackOffFunction(backOff);
        handler.setRetryListeners(new Report());
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    private BackOff backOff(Tally tally, Throwable failure) {
        if (Failures.isOfInfrastructure(failure)) {
            return growing(Long.MAX_VALUE);
        }
        if (tally.undelivered() > 0) {
            return once();
        }
        // What was tried before the kind of failure changed counts as well, or changing kinds would never end.
        int left = settings.retries() - tally.counted();
        return Failures.isUnprocessable(failure) || left <= 0 ? NONE : growing(left);
    }

    private BackOff once() {
        return new FixedBackOff(settings.longestBackOff().toMillis(), 1);
    }

    private BackOff growing(long attempts) {
        ExponentialBackOff backOff =
                new ExponentialBackOff(settings.firstBackOff().toMillis(), 2);
        backOff.setMaxInterval(settings.longestBackOff().toMillis());
        backOff.setMaxAttempts(attempts);
        return backOff;
    }

    private static Throwable causeOf(@Nullable Throwable failure) {
        if (failure instanceof ListenerExecutionFailedException && failure.getCause() != null) {
            return failure.getCause();
        }
        return failure == null ? new IllegalStateException("no reason given") : failure;
    }

    private final class Report implements RetryListener {

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
            attempts.failed(message, !Failures.isOfInfrastructure(failure));
            meters.failed();
            LOG.warn(
                    "{} failed at attempt {}",
                    place(message),
                    attempts.of(message).total(),
                    causeOf(failure));
        }

        @Override
        public void recovered(ConsumerRecord<?, ?> message, @Nullable Exception failure) {
            attempts.done(message);
            LOG.error("{} was given up: {}", place(message), causeOf(failure).toString());
        }

        @Override
        public void recoveryFailed(ConsumerRecord<?, ?> message, @Nullable Exception original, Exception failure) {
            attempts.undelivered(message);
            LOG.error("{} can't be given up and stays first in its partition", place(message), failure);
        }

        private static String place(ConsumerRecord<?, ?> message) {
            return message.topic() + "-" + message.partition() + "@" + message.offset();
        }
    }
}
