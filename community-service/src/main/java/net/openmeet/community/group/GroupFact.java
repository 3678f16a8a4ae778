package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.FieldChange;

/** What happened to a group, or to what somebody is in it. */
public sealed interface GroupFact {

    record Created(GroupState group, Change change) implements GroupFact {}

    /** It is another one from now on. */
    record Changed(GroupState group, List<FieldChange> fields, Change change) implements GroupFact {

        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /**
     * It is no more.
     *
     * @param group as it was last
     * @param memberships that ended with it, and those that had ended before
     */
    record Deleted(GroupState group, List<UUID> memberships, Instant at, Change change) implements GroupFact {

        public Deleted {
            memberships = List.copyOf(memberships);
        }
    }

    /** Somebody is something else in a group than before. */
    record MembershipChanged(MembershipState membership, GroupRole before, Change change) implements GroupFact {}

    /** What somebody is in a group is told no more, who is no more himself. */
    record MembershipForgotten(UUID membership) implements GroupFact {}

    /** It was there before anything was told of groups: nothing happened, and this is what it is. */
    record Found(GroupState group, List<MembershipState> memberships) implements GroupFact {

        public Found {
            memberships = List.copyOf(memberships);
        }
    }
}
