package net.openmeet.vocabulary.group.messaging;

import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.GroupSnapshot;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.springframework.stereotype.Component;

/** Makes what is known of groups anew from their state. */
@Component
class KnownGroupCopy implements Copy {

    private final KnownMemberships memberships;

    KnownGroupCopy(KnownMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "known-groups";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.GROUPS_STATE)
                .on(GroupSnapshot.class, message -> memberships.copy(KnownGroupMessages.group(message)))
                .onTombstone(memberships::delete);
    }
}
