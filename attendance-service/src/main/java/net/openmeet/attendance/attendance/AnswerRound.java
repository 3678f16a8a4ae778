package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.platform.change.Change;

/**
 * Decides answers for one list, one after the other, each upon what those before it made of the list. Knows of the RSVPs what they can touch:
 * those that are asked for, and the head of the waitlist. No database, no clock.
 */
final class AnswerRound {

    private final Map<String, OccurrenceRights> rights;
    private final Map<UUID, Rsvp> rsvps = new HashMap<>();
    /** Those of whom it is known that they see the occurrence, though they haven't asked. */
    private final Set<UUID> met = new HashSet<>();

    private final List<Step> steps = new ArrayList<>();
    private final Instant now;
    private AttendanceList list;

    /**
     * A round.
     *
     * @param requested the RSVPs that are asked for
     * @param now when it takes place
     */
    AnswerRound(AttendanceList list, RequestedRsvps requested, Instant now) {
        this.list = list;
        this.rights = requested.rights();
        this.rsvps.putAll(requested.rsvps());
        this.now = now;
    }

    /**
     * How many parties at the head of the waitlist the requests can get a seat for, or find gone before they get one: a party has at least
     * one seat.
     */
    int reach(List<AnswerRequest> requests) {
        if (list.waiting() == 0 || list.isClosed(now)) {
            return 0;
        }
        long seats = requests.stream()
                .collect(Collectors.groupingBy(AnswerRequest::accountId, Collectors.counting()))
                .entrySet()
                .stream()
                .mapToLong(asked -> seats(asked.getKey(), asked.getValue()))
                .sum();
        return (int) Math.min(list.waiting(), list.seatsToGive(now) + seats);
    }

    /**
     * Gets to know those who wait.
     *
     * @param head the head of the waitlist as far as {@link #reach}, without those who can't get a seat, or may not see the occurrence
     */
    void meet(Collection<Rsvp> head) {
        head.forEach(waiting -> {
            rsvps.putIfAbsent(waiting.accountId(), waiting);
            met.add(waiting.accountId());
        });
    }

    /** Decides a request; what the caller gets is how it stands right after that. */
    RsvpResult decide(AnswerRequest request) {
        Optional<RequestedRsvp> requested = requested(request);
        return request.right()
                .refusal(requested)
                .<RsvpResult>map(Function.identity())
                .orElseGet(() -> decide(request, requested.orElseThrow()));
    }

    /** What was decided, in its order. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    private Optional<RequestedRsvp> requested(AnswerRequest request) {
        return Optional.ofNullable(rights.get(request.slug()))
                .map(known -> new RequestedRsvp(known, rsvp(request.accountId())));
    }

    private RsvpResult decide(AnswerRequest request, RequestedRsvp requested) {
        Rsvp current = requested.rsvp();
        if (!request.onlyIf().test(current.version())) {
            return new RsvpResult.VersionMismatch(current.version());
        }
        return switch (request.rule().decide(list, current, now)) {
            case Decision.Refused(Refusal reason) -> new RsvpResult.Refused(reason);
            case Decision.Barred(RsvpResult.Rejected why) -> why;
            case Decision.Unchanged() -> RsvpResult.of(request.view(requested, list));
            case Transition transition -> {
                apply(transition, request.change());
                list.promote(queue(), now).forEach(promotion -> apply(promotion, request.change()));
                // Fewer guests may have brought the caller themselves up from the waitlist.
                yield RsvpResult.of(request.view(requested.with(rsvp(current.accountId())), list));
            }
        };
    }

    private void apply(Transition transition, Change change) {
        Rsvp after = transition.rsvp();
        Rsvp before = rsvp(after.accountId());
        rsvps.put(after.accountId(), after);
        if (before.is(RsvpStatus.WAITLISTED) && !after.is(RsvpStatus.WAITLISTED)) {
            rsvps.replaceAll((account, other) -> other.isBehind(before) ? other.movedUp() : other);
        }
        list = transition.after();
        steps.add(new Step(transition, change));
    }

    /** Those who wait, as far as they are known, in their order and without those from whom the occurrence has been hidden. */
    private List<Rsvp> queue() {
        if (list.seatsToGive(now) == 0) {
            return List.of();
        }
        return rsvps.values().stream()
                .filter(rsvp -> rsvp.is(RsvpStatus.WAITLISTED))
                .filter(rsvp -> met.contains(rsvp.accountId())
                        || rights.values().stream().anyMatch(known -> known.isSeenBy(rsvp.accountId())))
                .sorted(Comparator.comparingLong(Rsvp::since))
                .toList();
    }

    private Rsvp rsvp(UUID accountId) {
        return rsvps.getOrDefault(accountId, Rsvp.none(accountId));
    }

    private long seats(UUID accountId, long requests) {
        return switch (rsvp(accountId).status()) {
            case GOING, NEEDS_RECONFIRMATION, OFFERED, WAITLISTED ->
                requests == 1 ? rsvp(accountId).party() : requests * Rsvp.LARGEST_PARTY;
            case PENDING, INTERESTED, NOT_GOING, DECLINED, NONE -> (requests - 1) * Rsvp.LARGEST_PARTY;
        };
    }
}
