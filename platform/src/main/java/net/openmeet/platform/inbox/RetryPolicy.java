package net.openmeet.platform.inbox;

import java.util.Map;
import java.util.function.Predicate;
import net.openmeet.platform.deadletter.DeadLetterPublisher;
import net.openmeet.platform.inbox.Attempts.Tally;
import net.openmeet.schemas.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.BackOffExecution;

/** Decides what happens to a message that failed: again at its place, for a while or for ever, or given up, to the dead letters mostly. One a subscription. */
final class RetryPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(RetryPolicy.class);
    private static final int MOST_DOUBLINGS = 20;

    private final InboxSettings settings;
    private final InboxMeters meters;
    private final Attempts attempts = new Attempts();

    RetryPolicy(InboxSettings settings, InboxMeters meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /** Whether the message failed when it was tried last. */
    boolean isFailing(ConsumerRecord<?, ?> message) {
        return attempts.of(message).total() > 0;
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
                tally -> Failures.isUnprocessable(tally.failure()) || tally.counted() > settings.retries());
    }

    /** For messages that must not be missed: tried for ever, except for what can never be read. */
    DefaultErrorHandler holdingErrorHandler(Denial denial) {
        return handler(
                (message, failure) -> {
                    denial.accept(message, failure);
                    meters.denied();
                },
                tally -> Failures.isUnprocessable(tally.failure()));
    }

    private DefaultErrorHandler handler(ConsumerRecordRecoverer last, Predicate<Tally> isGivenUp) {
        var handler = new DefaultErrorHandler(last);
        handler.setClassifications(Map.of(), true);
        // Decided anew each time: one failure may be the message's, the next the database's.
        handler.setBackOffFunction((message, failure) -> () -> () -> pauseMillis(attempts.of(message), isGivenUp));
        handler.setRetryListeners(new Report());
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    /** How long the message waits that has just failed. */
    private long pauseMillis(Tally tally, Predicate<Tally> isGivenUp) {
        long longest = settings.longestBackOff().toMillis();
        if (!Failures.isOfInfrastructure(tally.failure()) && isGivenUp.test(tally)) {
            return tally.isUndelivered() ? longest : BackOffExecution.STOP;
        }
        int doublings = Math.min(tally.total() - 1, MOST_DOUBLINGS);
        return Math.min(longest, settings.firstBackOff().toMillis() << doublings);
    }

    private static Throwable causeOf(@Nullable Throwable failure) {
        Throwable cause = failure == null ? new IllegalStateException("no reason given") : failure;
        while (isWrapping(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapping(Throwable failure) {
        return failure instanceof ListenerExecutionFailedException || failure instanceof BatchListenerFailedException;
    }

    private final class Report implements RetryListener {

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
            Throwable cause = causeOf(failure);
            attempts.failed(message, cause, !Failures.isOfInfrastructure(cause));
            meters.failed();
            LOG.warn(
                    "{} failed at attempt {}",
                    place(message),
                    attempts.of(message).total(),
                    cause);
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
