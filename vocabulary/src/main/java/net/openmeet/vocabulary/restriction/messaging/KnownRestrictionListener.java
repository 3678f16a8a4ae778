package net.openmeet.vocabulary.restriction.messaging;

import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountReinstated;
import net.openmeet.schemas.community.AccountSuspended;
import net.openmeet.schemas.community.ThingHidden;
import net.openmeet.schemas.community.ThingUnhidden;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.springframework.stereotype.Component;

/** Hears what moderators restrict, and does nothing else: what they hid is seen until this has heard of it. */
@Component
class KnownRestrictionListener implements TopicListener {

    private final Restrictions restrictions;

    KnownRestrictionListener(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.COMMUNITY)
                .named("moderation")
                .holding(restrictions::deny)
                .on(ThingHidden.class, message -> restrictions.learn(KnownRestrictionMessages.restriction(message)))
                .on(ThingUnhidden.class, message -> restrictions.learn(KnownRestrictionMessages.restriction(message)))
                .on(
                        AccountSuspended.class,
                        message -> restrictions.learn(KnownRestrictionMessages.restriction(message)))
                .on(
                        AccountReinstated.class,
                        message -> restrictions.learn(KnownRestrictionMessages.restriction(message)));
    }
}
