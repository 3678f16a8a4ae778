package net.openmeet.attendance.follower;

import java.util.Collection;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Where it is published who follows a series, if and only if the surrounding transaction commits. */
public interface FollowerFacts {

    /** Publishes what an account is to a series from now on. */
    void publish(Follower follower, Change change);

    /** Publishes that what accounts were to a series went with it. */
    void forget(UUID seriesId, Collection<UUID> accountIds);
}
