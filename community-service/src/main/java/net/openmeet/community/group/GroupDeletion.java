package net.openmeet.community.group;

import java.time.Clock;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Deletes groups when their waiting period is over, with all that is in them, unless that was taken back. Their slugs stay taken. */
@Component
class GroupDeletion implements WorkHandler<DeletionDue> {

    static final WorkKind<DeletionDue> KIND = WorkKind.of("group-deletion", DeletionDue.class);

    private final Groups groups;
    private final Memberships memberships;
    private final GroupFacts facts;
    private final Clock clock;

    GroupDeletion(Groups groups, Memberships memberships, GroupFacts facts, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public WorkKind<DeletionDue> kind() {
        return KIND;
    }

    @Override
    public Next<DeletionDue> handle(WorkItem<DeletionDue> item) {
        groups.lock(item.payload().groupId())
                .filter(group -> item.payload().deletesAt().equals(group.deletesAt()))
                .ifPresent(this::delete);
        return Next.done();
    }

    /** Deletes a group that is locked. */
    void delete(Group group) {
        var fact = new GroupFact.Deleted(
                group.state(), memberships.ids(group.id()), clock.instant(), Change.ofSystem(Uuids.next()));
        groups.delete(group);
        groups.flush();
        facts.publish(fact);
    }
}
