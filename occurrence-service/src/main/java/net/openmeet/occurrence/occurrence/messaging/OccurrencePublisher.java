package net.openmeet.occurrence.occurrence.messaging;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes facts about occurrences, and what they make of their state, through the outbox. */
@Component
class OccurrencePublisher implements OccurrenceFacts {

    /** So many facts are made into messages at a time: any number of dates is told of in the same memory. */
    private static final int AT_ONCE = 500;

    private final Outbox outbox;

    OccurrencePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<? extends OccurrenceFact> facts) {
        if (facts.size() <= AT_ONCE) {
            outbox.append(messages(facts));
        } else {
            outbox.appendParts(IntStream.iterate(0, from -> from < facts.size(), from -> from + AT_ONCE)
                    .mapToObj(from -> facts.subList(from, Math.min(from + AT_ONCE, facts.size())))
                    .<Supplier<List<Fact>>>map(part -> () -> messages(part))
                    .toList());
        }
    }

    private static List<Fact> messages(List<? extends OccurrenceFact> facts) {
        var messages = new OccurrenceMessages();
        return facts.stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(new Fact(Topics.OCCURRENCES, fact.key(), messages.message(fact))),
                        state(fact, messages)))
                .toList();
    }

    /** What the fact makes of the occurrence's state, for whoever rebuilds a copy. */
    private static Stream<Fact> state(OccurrenceFact fact, OccurrenceMessages messages) {
        return switch (fact) {
            case OccurrenceFact.OfOccurrence told ->
                Stream.of(new Fact(
                        Topics.OCCURRENCES_STATE,
                        told.occurrence().id(),
                        messages.snapshot(told.occurrence(), told.at())));
            case OccurrenceFact.Removed removed -> Stream.of(Fact.tombstone(Topics.OCCURRENCES_STATE, removed.id()));
            case OccurrenceFact.Propagated propagated -> Stream.empty();
        };
    }
}
