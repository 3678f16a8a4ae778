package net.openmeet.vocabulary.group;

import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Hears, in the transaction that learns it, of who doesn't belong to a group any more. A bean of this type is enough. */
public interface MembershipObserver {

    /**
     * Somebody left, was removed or is banned.
     *
     * @param change what made it so
     */
    void ended(UUID group, UUID account, Change change);
}
