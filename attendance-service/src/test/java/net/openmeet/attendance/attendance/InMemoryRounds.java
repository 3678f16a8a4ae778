package net.openmeet.attendance.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.occurrence.AskedName;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.SeenBy;
import net.openmeet.vocabulary.people.Organisers;
import org.jspecify.annotations.Nullable;

/** Rounds of answers over RSVPs in a map, which are read as {@link Rsvps} reads them and kept as {@link AttendanceLists} keeps them. */
final class InMemoryRounds {

    static final UUID ORGANISER = UUID.fromString("0b6f3f9e-4a27-4d7c-9e0a-52f8c30d6f11");
    static final String SLUG = "tuesday-yoga-2026-03-03-1900";
    static final String FORMER_SLUG = "yoga-2026-03-03-1900";

    private static final UUID OCCURRENCE = UUID.fromString("5f1d7a0e-3a4f-5c55-9d3a-0d6f4f3f2b10");

    private final Map<UUID, Rsvp> rsvps = new LinkedHashMap<>();
    private final List<RsvpFact> facts = new ArrayList<>();
    private AttendanceList list;
    private boolean hidden;

    InMemoryRounds(@Nullable Integer capacity) {
        list = new AttendanceList(OCCURRENCE, null, admission(capacity), 0, 0, 0, 0, 0, 0, 0);
    }

    List<RsvpResult> decide(List<AnswerRequest> requests) {
        var round = new AnswerRound(list, requested(requests), InMemoryAttendance.NOW);
        round.meet(queue().stream()
                .filter(waiting -> rights(SLUG).isSeenBy(waiting.accountId()))
                .filter(waiting -> !list.admission().neverSeats(waiting.party()))
                .limit(round.reach(requests))
                .toList());
        List<RsvpResult> results = requests.stream().map(round::decide).toList();
        round.steps().forEach(step -> {
            apply(step.transition());
            facts.add(step.fact());
        });
        return results;
    }

    void capacityBecomes(@Nullable Integer capacity) {
        list = new AttendanceList(
                OCCURRENCE,
                null,
                admission(capacity),
                list.version(),
                list.going(),
                list.waitlisted(),
                list.waiting(),
                list.pending(),
                list.reserved(),
                list.planNumber());
        promote();
    }

    /** Only the organiser sees it, or everybody does again. */
    void isHidden(boolean nowHidden) {
        hidden = nowHidden;
        promote();
    }

    AttendanceList list() {
        return list;
    }

    Map<UUID, Rsvp> rsvps() {
        return rsvps.values().stream().map(this::placed).collect(Collectors.toMap(Rsvp::accountId, rsvp -> rsvp));
    }

    List<RsvpFact> facts() {
        return facts;
    }

    private void promote() {
        list.promote(
                        queue().stream()
                                .filter(waiting -> rights(SLUG).isSeenBy(waiting.accountId()))
                                .filter(waiting -> !list.admission().neverSeats(waiting.party()))
                                .limit(list.seatsToGive(InMemoryAttendance.NOW))
                                .toList(),
                        InMemoryAttendance.NOW)
                .forEach(this::apply);
    }

    private void apply(Transition transition) {
        list = transition.after();
        rsvps.put(transition.rsvp().accountId(), transition.rsvp());
    }

    private RequestedRsvps requested(List<AnswerRequest> requests) {
        Map<String, OccurrenceRights> rights = new HashMap<>();
        Map<UUID, Rsvp> requested = new HashMap<>();
        requests.forEach(request -> {
            rights.put(request.slug(), rights(request.slug()));
            Rsvp stored = rsvps.get(request.accountId());
            if (stored != null) {
                requested.put(request.accountId(), placed(stored));
            }
        });
        return new RequestedRsvps(rights, requested);
    }

    private OccurrenceRights rights(String slug) {
        return new OccurrenceRights(
                OCCURRENCE,
                Organisers.of(ORGANISER),
                Set.of(),
                Set.of(),
                hidden ? SeenBy.OWNER : SeenBy.ANYBODY,
                slug.equals(SLUG) ? AskedName.CURRENT : AskedName.LAST,
                false);
    }

    private Rsvp placed(Rsvp rsvp) {
        int place = 1 + queueOf(rsvp).indexOf(rsvp.accountId());
        return new Rsvp(
                rsvp.accountId(),
                rsvp.status(),
                rsvp.guests(),
                rsvp.since(),
                rsvp.version(),
                rsvp.promoted(),
                rsvp.answeredAt(),
                rsvp.standing(),
                rsvp.note(),
                rsvp.answers(),
                rsvp.answerBy(),
                rsvp.planNumber(),
                place);
    }

    private List<UUID> queueOf(Rsvp rsvp) {
        return rsvp.is(RsvpStatus.WAITLISTED)
                ? queue().stream().map(Rsvp::accountId).toList()
                : List.of();
    }

    private List<Rsvp> queue() {
        return rsvps.values().stream()
                .filter(rsvp -> rsvp.is(RsvpStatus.WAITLISTED))
                .sorted(Comparator.comparingLong(Rsvp::since))
                .toList();
    }

    private static Admission admission(@Nullable Integer capacity) {
        return new Admission(OccurrenceStatus.SCHEDULED, capacity, InMemoryAttendance.END);
    }
}
