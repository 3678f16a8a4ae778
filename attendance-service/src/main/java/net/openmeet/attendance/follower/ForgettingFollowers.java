package net.openmeet.attendance.follower;

import java.util.UUID;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Forgets who followed a series that is gone, a step at a time. */
@Component
class ForgettingFollowers implements WorkHandler<UUID> {

    static final WorkKind<UUID> KIND = WorkKind.of("forget-followers", UUID.class);

    /** Each has a tombstone in the outbox: a few hundred are a short transaction. */
    private static final int STEP = 500;

    private final FollowerManagement management;

    ForgettingFollowers(FollowerManagement management) {
        this.management = management;
    }

    @Override
    public WorkKind<UUID> kind() {
        return KIND;
    }

    @Override
    public Next<UUID> handle(WorkItem<UUID> item) {
        return management.forgetSome(item.payload(), STEP) ? Next.from(item.payload()) : Next.done();
    }
}
