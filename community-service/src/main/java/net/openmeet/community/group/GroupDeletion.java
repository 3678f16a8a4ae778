package net.openmeet.community.group;

import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Deletes groups when their waiting period is over, unless that was taken back. Their slugs stay taken. */
@Component
class GroupDeletion implements WorkHandler<DeletionDue> {

    static final WorkKind<DeletionDue> KIND = WorkKind.of("group-deletion", DeletionDue.class);

    private final Groups groups;

    GroupDeletion(Groups groups) {
        this.groups = groups;
    }

    @Override
    public WorkKind<DeletionDue> kind() {
        return KIND;
    }

    @Override
    public Next<DeletionDue> handle(WorkItem<DeletionDue> item) {
        groups.lock(item.payload().groupId())
                .filter(group -> item.payload().deletesAt().equals(group.deletesAt()))
                .ifPresent(groups::delete);
        return Next.done();
    }
}
