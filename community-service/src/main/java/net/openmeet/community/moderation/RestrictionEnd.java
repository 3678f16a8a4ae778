package net.openmeet.community.moderation;

import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Ends restrictions when their time is over, so that nobody has to compare clocks to know what holds. */
@Component
class RestrictionEnd implements WorkHandler<RestrictionDue> {

    static final WorkKind<RestrictionDue> KIND = WorkKind.of("restriction-end", RestrictionDue.class);

    private final RestrictionLifting lifting;

    RestrictionEnd(RestrictionLifting lifting) {
        this.lifting = lifting;
    }

    @Override
    public WorkKind<RestrictionDue> kind() {
        return KIND;
    }

    @Override
    public Next<RestrictionDue> handle(WorkItem<RestrictionDue> item) {
        RestrictionDue due = item.payload();
        lifting.lift(due.thing(), null, "", due.version());
        return Next.done();
    }
}
