package net.openmeet.occurrence.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.Merges;
import org.springframework.stereotype.Component;

/** Has standalone events that an account owned or organised be those of the one that it went into. */
@Component
class MergedEventOrganisers implements Merges {

    private static final int STEP = 20;

    private final StandaloneEvents events;
    private final OccurrenceFacts facts;
    private final Clock clock;

    MergedEventOrganisers(StandaloneEvents events, OccurrenceFacts facts, Clock clock) {
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public boolean mergeSome(AccountMerge merge) {
        Instant now = clock.instant();
        List<StandaloneEvent> owned = events.lockOwnedBy(merge.absorbed(), STEP);
        List<StandaloneEvent> organised = events.lockNaming(merge.absorbed(), STEP);
        Stream.concat(owned.stream(), organised.stream()).forEach(event -> merge(event, merge, now));
        events.handTombstonesOver(merge.absorbed(), merge.survivor());
        return owned.size() == STEP || organised.size() == STEP;
    }

    private void merge(StandaloneEvent event, AccountMerge merge, Instant now) {
        StandaloneEvent merged = event.organisedBy(event.organisers().merged(merge.absorbed(), merge.survivor()));
        events.inherit(merged);
        facts.publish(List.of(new OccurrenceFact.Modified(event.view(), merged.view(), now, merge.change())));
    }
}
