package net.openmeet.platform.copy;

import net.openmeet.platform.inbox.Subscription;

/**
 * What a service knows of another's entities. A bean of this type can be made anew: {@code ./openmeet rebuild SERVICE COPY}.
 *
 * <p>The handlers of its source write the copy and nothing else: no fact, no mail, no second effect, as they get every state again. A state
 * that isn't older than what is known is written, so that a column that is new gets its values; an older one is not.
 */
public interface Copy {

    /** Lower case with hyphens, e.g. {@code known-series}. */
    String name();

    /** The topic of states, and what each of its messages does to the copy. */
    Subscription source();
}
