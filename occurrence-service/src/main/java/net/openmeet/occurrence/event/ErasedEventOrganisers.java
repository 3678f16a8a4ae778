package net.openmeet.occurrence.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import net.openmeet.vocabulary.group.Heirs;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;

/**
 * Hands on the standalone events of an account that is no more, to a co-organiser, else to an owner of the event's group. One that nobody inherits
 * is cancelled, unless it is over, and stays without an owner; one that few may see goes.
 */
@Component
class ErasedEventOrganisers implements Forgets {

    private static final int STEP = 20;

    private final StandaloneEvents events;
    private final OccurrenceFacts facts;
    private final Heirs heirs;
    private final Clock clock;

    ErasedEventOrganisers(StandaloneEvents events, OccurrenceFacts facts, Heirs heirs, Clock clock) {
        this.events = events;
        this.facts = facts;
        this.heirs = heirs;
        this.clock = clock;
    }

    @Override
    public boolean forgetSome(ErasedAccount account) {
        Instant now = clock.instant();
        List<StandaloneEvent> owned = events.lockOwnedBy(account.id(), STEP);
        owned.forEach(event -> handOn(event, account, now));
        List<StandaloneEvent> organised = events.lockNaming(account.id(), STEP);
        organised.forEach(event -> leave(event, account, now));
        events.handTombstonesOver(account.id(), ErasedAccount.NOBODY);
        return owned.size() == STEP || organised.size() == STEP;
    }

    private void handOn(StandaloneEvent event, ErasedAccount account, Instant now) {
        Optional<UUID> heir = heirs.of(event.organisers(), event.groupId(), account);
        Visibility visibility = event.details().visibility();
        if (heir.isEmpty() && (visibility == Visibility.PRIVATE || visibility == Visibility.GROUP)) {
            remove(event, account, now);
            return;
        }
        StandaloneEvent inherited = event.inheritedBy(heir.orElse(ErasedAccount.NOBODY));
        boolean cancelled = heir.isEmpty() && event.status() == OccurrenceStatus.SCHEDULED;
        StandaloneEvent after = cancelled ? inherited.changed(new OccurrenceChange.Cancel(null)) : inherited;
        events.inherit(after);
        facts.publish(List.of(OccurrenceFact.changed(event.view(), after.view(), false, now, account.change())));
    }

    private void leave(StandaloneEvent event, ErasedAccount account, Instant now) {
        StandaloneEvent left = event.organisedBy(event.organisers().without(account.id()));
        events.change(left);
        facts.publish(List.of(new OccurrenceFact.Modified(event.view(), left.view(), now, account.change())));
    }

    private void remove(StandaloneEvent event, ErasedAccount account, Instant now) {
        events.remove(event.id());
        OccurrenceView last = event.next().view();
        facts.publish(List.of(
                new OccurrenceFact.Removed(last.id(), last.key(), last.version(), false, now, account.change())));
    }
}
