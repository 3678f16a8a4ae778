package net.openmeet.platform.work;

import java.time.Duration;

/** Work that is to be done again and again, by one instance at a time, each time in one transaction. A bean of this type is enough. */
public interface RecurringWork {

    /** As {@link WorkKind#name}; stands in its row, so it stays what it is. */
    String name();

    /** The pause after it was done. */
    Duration every();

    /**
     * Does what is due, or some of it.
     *
     * @return whether there is more: it goes on at once, in another transaction
     * @throws RuntimeException if it can't be done now: everything is rolled back, and it is tried again
     */
    boolean run();
}
