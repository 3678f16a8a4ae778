package net.openmeet.attendance.attendance.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.attendance.attendance.RsvpChange;
import net.openmeet.attendance.attendance.RsvpFact;
import net.openmeet.attendance.attendance.RsvpFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes changed RSVPs and what they are from then on, by way of the outbox. */
@Component
class RsvpPublisher implements RsvpFacts {

    private final Outbox outbox;

    RsvpPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<RsvpFact> facts) {
        // Of what one member's RSVP was in between there is a fact each; what it is, is the last.
        Map<UUID, RsvpChange> last = facts.stream()
                .map(RsvpFact::rsvp)
                .collect(Collectors.toMap(RsvpChange::accountId, Function.identity(), (earlier, later) -> later));
        outbox.append(facts.stream()
                .flatMap(fact -> fact.rsvp().equals(last.get(fact.rsvp().accountId()))
                        ? Stream.of(changed(fact), state(fact.rsvp()))
                        : Stream.of(changed(fact)))
                .toList());
    }

    @Override
    public void forget(UUID occurrenceId, List<UUID> accountIds) {
        outbox.append(accountIds.stream()
                .map(account -> Fact.tombstone(Topics.ATTENDANCE_STATE, RsvpMessages.id(occurrenceId, account)))
                .toList());
    }

    private static Fact changed(RsvpFact fact) {
        return new Fact(
                Topics.ATTENDANCE, fact.rsvp().occurrenceId(), RsvpMessages.changed(fact.rsvp(), fact.change()));
    }

    private static Fact state(RsvpChange rsvp) {
        return new Fact(
                Topics.ATTENDANCE_STATE,
                RsvpMessages.id(rsvp.occurrenceId(), rsvp.accountId()),
                RsvpMessages.snapshot(rsvp));
    }
}
