package net.openmeet.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings messages to their handlers, and lets their effects and the inbox rows commit together: those that came together in one transaction,
 * or, where that fails, each in its own. Returning normally means that the messages are done with; otherwise those before the one that is
 * named are.
 */
final class MessageDispatcher implements BatchMessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(MessageDispatcher.class);

    private final MessageEffects effects;
    private final String consumer;
    private final InboxRows inbox;
    private final TransactionTemplate transaction;
    private final MessageTrace trace;
    private final InboxMeters meters;
    private final Predicate<ConsumerRecord<?, ?>> failing;
    private final BatchLimit limit = new BatchLimit();

    /**
     * A dispatcher of one subscription's messages.
     *
     * @param failing tells a message that failed before: it is tried alone
     */
    MessageDispatcher(
            MessageEffects effects,
            String consumer,
            InboxRows inbox,
            TransactionTemplate transaction,
            MessageTrace trace,
            InboxMeters meters,
            Predicate<ConsumerRecord<?, ?>> failing) {
        this.effects = effects;
        this.consumer = consumer;
        this.inbox = inbox;
        this.transaction = transaction;
        this.trace = trace;
        this.meters = meters;
        this.failing = failing;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> messages) {
        trace.named(() -> {
            int next = 0;
            while (next < messages.size()) {
                int end = failing.test(messages.get(next)) ? next + 1 : limit.endOfBatch(messages, next);
                if (end == next + 1 || !isAppliedAsOne(messages.subList(next, end))) {
                    applyEach(messages, next, end);
                }
                next = end;
            }
        });
    }

    /** False if any of them, or all together, can't be applied; then nothing was. */
    private boolean isAppliedAsOne(List<ConsumerRecord<byte[], byte[]>> batch) {
        long begin = System.nanoTime();
        try {
            apply(batch);
            limit.took(batch.size(), System.nanoTime() - begin);
            return true;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            LOG.debug("{} messages are applied one by one, as they can't be together", batch.size(), e);
            return false;
        }
    }

    private void applyEach(List<ConsumerRecord<byte[], byte[]>> messages, int from, int to) {
        for (int index = from; index < to; index++) {
            try {
                apply(List.of(messages.get(index)));
            } catch (RuntimeException e) {
                throw new BatchListenerFailedException("A message can't be applied", e, index);
            } catch (StackOverflowError | LinkageError | AssertionError e) {
                // An Error would end the listening for good, whatever messages come after.
                var failure = new IllegalStateException("The message made the handler fail beyond exceptions", e);
                throw new BatchListenerFailedException("A message can't be applied", failure, index);
            }
        }
    }

    private void apply(List<ConsumerRecord<byte[], byte[]>> messages) {
        List<Delivery> deliveries = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            effects.of(message)
                    .ifPresent(effect -> deliveries.add(new Delivery(message, MessageHeaders.id(message), effect)));
        }
        int handled = deliveries.isEmpty() ? 0 : applyNew(deliveries);
        meters.skipped(messages.size() - deliveries.size());
        meters.handled(handled);
        meters.duplicates(deliveries.size() - handled);
    }

    private int applyNew(List<Delivery> deliveries) {
        return Optional.ofNullable(transaction.execute(status -> {
                    Set<UUID> unknown = inbox.add(
                            consumer, deliveries.stream().map(Delivery::id).toList());
                    // Twice in one batch: the first is new.
                    List<Delivery> news = deliveries.stream()
                            .filter(delivery -> unknown.remove(delivery.id()))
                            .toList();
                    Step.of(news).forEach(step -> trace.around(step.messages(), step::run));
                    return news.size();
                }))
                .orElse(0);
    }
}
