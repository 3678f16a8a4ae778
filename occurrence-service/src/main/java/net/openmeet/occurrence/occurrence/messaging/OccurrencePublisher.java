package net.openmeet.occurrence.occurrence.messaging;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes facts about occurrences, and what they make of their state, through the outbox. */
@Component
class OccurrencePublisher implements OccurrenceFacts {

    private final Outbox outbox;

    OccurrencePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<? extends OccurrenceFact> facts) {
        outbox.append(facts.stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(new Fact(Topics.OCCURRENCES, fact.key(), OccurrenceMessages.message(fact))),
                        state(fact)))
                .toList());
    }

    /** What the fact makes of the occurrence's state, for whoever rebuilds a copy. */
    private static Stream<Fact> state(OccurrenceFact fact) {
        return switch (fact) {
            case OccurrenceFact.OfOccurrence told -> snapshot(told.occurrence(), told.at());
            case OccurrenceFact.Removed removed -> Stream.of(Fact.tombstone(Topics.OCCURRENCES_STATE, removed.id()));
            case OccurrenceFact.Propagated propagated -> Stream.empty();
        };
    }

    private static Stream<Fact> snapshot(OccurrenceView occurrence, Instant at) {
        return Stream.of(
                new Fact(Topics.OCCURRENCES_STATE, occurrence.id(), OccurrenceMessages.snapshot(occurrence, at)));
    }
}
