package net.openmeet.attendance.attendance;

import java.util.UUID;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Forgets the RSVPs of an occurrence that is gone, a step at a time. */
@Component
class ForgettingRsvps implements WorkHandler<UUID> {

    static final WorkKind<UUID> KIND = WorkKind.of("forget-rsvps", UUID.class);

    /** Each has a tombstone in the outbox: a few hundred are a short transaction. */
    private static final int STEP = 500;

    private final RemovedRsvps removed;

    ForgettingRsvps(RemovedRsvps removed) {
        this.removed = removed;
    }

    @Override
    public WorkKind<UUID> kind() {
        return KIND;
    }

    @Override
    public Next<UUID> handle(WorkItem<UUID> item) {
        return removed.forgetSome(item.payload(), STEP) ? Next.from(item.payload()) : Next.done();
    }
}
