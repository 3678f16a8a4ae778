package net.openmeet.platform.outbox;

import java.util.List;
import java.util.function.Supplier;

/**
 * Takes facts to be published if, and only if, the surrounding transaction commits.
 *
 * <p>Delivery is at least once and in order per key; the message id is minted here, once, so that consumers can tell a
 * second delivery from a second fact. The order per key is the order of the calls only while one transaction at a time
 * writes facts of that key: lock the aggregate's row ({@code select … for update}) or update it with a version check
 * <em>before</em> appending. Two transactions that append facts of one key without such a guard may be published in
 * either order.
 */
public interface Outbox {

    /**
     * Appends one fact.
     *
     * @throws IllegalStateException outside a transaction
     */
    default void append(Fact fact) {
        append(List.of(fact));
    }

    /**
     * Appends facts in their order, with one statement for all of them. An empty list does nothing.
     *
     * @throws IllegalStateException outside a transaction
     */
    void append(List<Fact> facts);

    /**
     * Appends very many facts in their order, a part of them at a time: the next one is made while the one before is written.
     *
     * @param parts made outside of the caller's transaction, one after the other, of what is known already
     * @throws IllegalStateException outside a transaction
     */
    void appendParts(List<Supplier<List<Fact>>> parts);
}
