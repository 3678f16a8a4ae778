package net.openmeet.vocabulary.restriction.messaging;

import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.RestrictionSnapshot;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.springframework.stereotype.Component;

/** Makes what is known of restrictions anew from their state. */
@Component
class KnownRestrictionCopy implements Copy {

    private final Restrictions restrictions;

    KnownRestrictionCopy(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public String name() {
        return "known-restrictions";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.RESTRICTIONS_STATE)
                .on(
                        RestrictionSnapshot.class,
                        message -> restrictions.copy(KnownRestrictionMessages.restriction(message)));
    }
}
