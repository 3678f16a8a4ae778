package net.openmeet.vocabulary.group.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.erasure.AccountErasure;
import net.openmeet.platform.erasure.AccountMerging;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountErased;
import net.openmeet.schemas.community.AccountsMerged;
import net.openmeet.schemas.community.GroupChanged;
import net.openmeet.schemas.community.GroupCreated;
import net.openmeet.schemas.community.GroupDeleted;
import net.openmeet.schemas.community.MembershipChanged;
import net.openmeet.vocabulary.group.KnownMembership;
import net.openmeet.vocabulary.group.KnownMemberships;
import net.openmeet.vocabulary.group.MembershipObserver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hears who belongs to which group, who is no more, and who is another one. Whatever else follows is work of its own, so that nothing can hold it up: somebody who was put out has access until this has
 * heard of it, and how long that took is measured.
 */
@Component
class KnownGroupListener implements TopicListener {

    private final KnownMemberships memberships;
    private final List<MembershipObserver> observers;
    private final AccountErasure erasure;
    private final AccountMerging merging;
    private final Timer lag;
    private final Clock clock;

    KnownGroupListener(
            KnownMemberships memberships,
            ObjectProvider<MembershipObserver> observers,
            AccountErasure erasure,
            AccountMerging merging,
            MeterRegistry registry,
            Clock clock) {
        this.memberships = memberships;
        this.observers = observers.orderedStream().toList();
        this.erasure = erasure;
        this.merging = merging;
        this.lag = Timer.builder("openmeet.memberships.lag")
                .description("From the change of a membership until it counts here")
                .publishPercentileHistogram()
                .register(registry);
        this.clock = clock;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.COMMUNITY)
                .named("restrictions")
                .holding(memberships::deny)
                .on(GroupCreated.class, message -> memberships.learn(KnownGroupMessages.group(message)))
                .on(GroupChanged.class, message -> memberships.learn(KnownGroupMessages.group(message)))
                .on(GroupDeleted.class, message -> memberships.delete(message.getGroupId()))
                .on(MembershipChanged.class, this::on)
                .on(AccountErased.class, message -> erasure.begin(ErasureMessages.account(message)))
                .on(AccountsMerged.class, message -> merging.begin(ErasureMessages.merge(message)));
    }

    private void on(MembershipChanged message) {
        KnownMembership membership = KnownGroupMessages.membership(message);
        if (memberships.learn(membership) && membership.hasEnded()) {
            Change change = ChangeMessages.change(message.getChange());
            observers.forEach(observer -> observer.ended(membership.groupId(), membership.accountId(), change));
        }
        measure(message.getChangedAt());
    }

    /** Clocks of two machines may disagree: nothing is heard before it happened. */
    private void measure(Instant changedAt) {
        Duration since = Duration.between(changedAt, clock.instant());
        lag.record(since.isNegative() ? Duration.ZERO : since);
    }
}
