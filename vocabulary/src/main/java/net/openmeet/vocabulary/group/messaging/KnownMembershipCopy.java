package net.openmeet.vocabulary.group.messaging;

import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.MembershipSnapshot;
import net.openmeet.vocabulary.group.KnownMemberships;
import org.springframework.stereotype.Component;

/** Makes what is known of memberships anew from their state. */
@Component
class KnownMembershipCopy implements Copy {

    private final KnownMemberships memberships;

    KnownMembershipCopy(KnownMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "known-memberships";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.MEMBERSHIPS_STATE)
                .on(MembershipSnapshot.class, message -> memberships.copy(KnownGroupMessages.membership(message)))
                .onTombstone(memberships::end);
    }
}
