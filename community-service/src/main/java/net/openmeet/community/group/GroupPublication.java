package net.openmeet.community.group;

import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Tells what groups are that are older than what is told of groups. Each migration by which more is told asks for this, once for each. */
@Component
class GroupPublication implements WorkHandler<PublicationDue> {

    private static final WorkKind<PublicationDue> KIND = WorkKind.of("group-publication", PublicationDue.class);

    private final Groups groups;
    private final Memberships memberships;
    private final GroupFacts facts;

    GroupPublication(Groups groups, Memberships memberships, GroupFacts facts) {
        this.groups = groups;
        this.memberships = memberships;
        this.facts = facts;
    }

    @Override
    public WorkKind<PublicationDue> kind() {
        return KIND;
    }

    @Override
    public Next<PublicationDue> handle(WorkItem<PublicationDue> item) {
        groups.lock(item.payload().groupId())
                .ifPresent(group -> facts.publish(new GroupFact.Found(
                        group.state(),
                        memberships.all(group.id()).stream()
                                .map(Membership::state)
                                .toList())));
        return Next.done();
    }
}
