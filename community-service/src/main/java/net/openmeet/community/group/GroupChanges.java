package net.openmeet.community.group;

import java.util.List;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.change.FieldChanges;
import org.springframework.stereotype.Component;

/** Writes what became of a group that is locked, and tells it: in this order, so that what is told has the version that is stored. */
@Component
class GroupChanges {

    private final Groups groups;
    private final Activities activities;
    private final GroupFacts facts;

    GroupChanges(Groups groups, Activities activities, GroupFacts facts) {
        this.groups = groups;
        this.activities = activities;
        this.facts = facts;
    }

    /** A group that was made, as it is now. */
    GroupState made(Group group, Change change) {
        groups.flush();
        GroupState made = group.state();
        activities.add(Happening.to(made, ActivityKind.GROUP_MADE, change));
        facts.publish(new GroupFact.Created(made, change));
        return made;
    }

    /** A group that was changed, as it is now. */
    GroupState told(GroupState before, Group group, Change change) {
        groups.flush();
        GroupState now = group.state();
        if (!before.profile().name().equals(now.profile().name())) {
            activities.add(Happening.to(now, ActivityKind.GROUP_RENAMED, change));
        }
        facts.publish(new GroupFact.Changed(now, between(before, now), change));
        return now;
    }

    private static List<FieldChange> between(GroupState before, GroupState now) {
        return new FieldChanges()
                .compare("slug", before.slug(), now.slug())
                .compare("name", before.profile().name(), now.profile().name())
                .compare(
                        "visibility",
                        before.visibility().text(),
                        now.visibility().text())
                .compare(
                        "joining",
                        before.admission().joining().text(),
                        now.admission().joining().text())
                .compare("owners", before.owners(), now.owners())
                .compare(
                        "permissions",
                        before.permissions().texts(),
                        now.permissions().texts())
                .compare("deletesAt", before.deletesAt(), now.deletesAt())
                .all();
    }
}
