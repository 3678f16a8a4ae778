package net.openmeet.attendance.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.SeatTerms;
import org.jspecify.annotations.Nullable;

/** An occurrence's attendance without a database: decisions are applied to a map, members have names. */
final class InMemoryAttendance {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant END = Instant.parse("2026-03-03T19:30:00Z");

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, Rsvp> rsvps = new LinkedHashMap<>();
    private final List<RsvpChange> facts = new ArrayList<>();
    private final List<DueAnswer> due = new ArrayList<>();
    private AttendanceList list;
    private Instant now = NOW;
    private boolean demotes;
    private int planNumber;

    private InMemoryAttendance(@Nullable Integer capacity) {
        list = new AttendanceList(
                UUID.fromString("5f1d7a0e-3a4f-5c55-9d3a-0d6f4f3f2b10"),
                null,
                new Admission(OccurrenceStatus.SCHEDULED, capacity, END),
                0,
                0,
                0,
                0,
                0,
                0,
                0);
    }

    static InMemoryAttendance withSeats(int capacity) {
        return new InMemoryAttendance(capacity);
    }

    static InMemoryAttendance withoutLimit() {
        return new InMemoryAttendance(null);
    }

    Decision goes(String member) {
        return goes(member, 0);
    }

    Decision goes(String member, int guests) {
        return answers(member, Wish.GOING, guests);
    }

    Decision answers(String member, Wish wish) {
        return answers(member, wish, 0);
    }

    /** Goes, and answers what is asked. */
    Decision says(String member, GivenAnswer... answers) {
        return apply(list.answer(rsvp(member), Wish.GOING, 0, List.of(answers), now));
    }

    /** By the organiser. */
    Decision isRemoved(String member) {
        return apply(list.remove(rsvp(member), now));
    }

    Decision withdraws(String member) {
        return apply(list.withdraw(rsvp(member), now));
    }

    private Decision answers(String member, Wish wish, int guests) {
        return apply(list.answer(rsvp(member), wish, guests, null, now));
    }

    void capacityBecomes(@Nullable Integer capacity) {
        demotes = false;
        admissionBecomes(new Admission(list.admission().status(), capacity, END));
    }

    /** Those who came last give up the seats that there aren't any more. */
    void seatsAreTakenBack(int capacity) {
        demotes = true;
        admissionBecomes(new Admission(list.admission().status(), capacity, END));
    }

    void termsBecome(AnswerTerms terms) {
        admissionBecomes(
                new Admission(list.admission().status(), list.admission().capacity(), END, terms, false));
    }

    void statusBecomes(OccurrenceStatus status) {
        admissionBecomes(new Admission(
                status, list.admission().capacity(), END, list.admission().terms(), false));
    }

    void guestsAllowedBecome(int guests) {
        termsBecome(new AnswerTerms(guests, null, null, false));
    }

    /** Comes to each date of the series, of which this is one that is about to be stored. */
    void stands(String member, int guests) {
        due.add(new DueAnswer(id(member), guests, false));
    }

    /** As {@link #stands}, and the organiser has approved of it for another date. */
    void standsApproved(String member) {
        due.add(new DueAnswer(id(member), 0, true));
    }

    Decision isApproved(String member) {
        return apply(list.approve(rsvp(member), now));
    }

    Decision isDeclined(String member, String note) {
        return apply(list.decline(rsvp(member), note, now));
    }

    void opens() {
        list.open(due, now).forEach(this::store);
    }

    void timePassesTo(Instant later) {
        now = later;
        list.lapse(
                        rsvps.values().stream()
                                .filter(rsvp -> rsvp.answerBy() != null && !now.isBefore(rsvp.answerBy()))
                                .sorted(Comparator.comparingLong(Rsvp::since))
                                .toList(),
                        now)
                .forEach(this::store);
        promote();
    }

    /** Seats are kept on these terms. */
    void seatTermsBecome(SeatTerms terms) {
        termsBecome(new AnswerTerms(10, null, null, false, List.of(), terms));
    }

    /** Takes place otherwise; by these plans, which are upset by that, some have answered. */
    void isReplanned(Integer... upset) {
        planNumber++;
        admissionBecomes(list.admission());
        asks(false, upset);
    }

    void isAskedAnew(Integer... upset) {
        asks(true, upset);
    }

    private void asks(boolean anew, Integer... upset) {
        SeatTerms terms = list.admission().terms().seats();
        var asking = new Reconfirmation(
                Set.of(upset),
                anew,
                terms.confirmedBy(now).orElse(null),
                terms.offeredUntil(now).orElse(null));
        list.ask(
                        rsvps.values().stream()
                                .filter(rsvp -> isAsked(rsvp, asking))
                                .sorted(Comparator.comparingLong(Rsvp::since))
                                .toList(),
                        asking,
                        now)
                .forEach(this::store);
    }

    /** As {@link Rsvps#toAsk} finds them. */
    private static boolean isAsked(Rsvp rsvp, Reconfirmation asking) {
        boolean isUpset = asking.upset().contains(rsvp.planNumber());
        return switch (rsvp.status()) {
            case GOING -> asking.confirmBy() != null && isUpset;
            case NEEDS_RECONFIRMATION -> asking.anew() || !isUpset;
            case OFFERED -> asking.anew();
            case WAITLISTED, PENDING, INTERESTED, NOT_GOING, DECLINED, NONE -> false;
        };
    }

    Rsvp rsvp(String member) {
        UUID account = id(member);
        Rsvp stored = rsvps.getOrDefault(account, Rsvp.none(account));
        int position = queue().indexOf(stored) + 1;
        return new Rsvp(
                account,
                stored.status(),
                stored.guests(),
                stored.since(),
                stored.version(),
                stored.promoted(),
                stored.answeredAt(),
                stored.standing(),
                stored.note(),
                stored.answers(),
                stored.answerBy(),
                stored.planNumber(),
                position);
    }

    RsvpStatus status(String member) {
        return rsvp(member).status();
    }

    AttendanceCounts counts() {
        return list.counts();
    }

    long version() {
        return list.version();
    }

    List<RsvpChange> facts() {
        return List.copyOf(facts);
    }

    /** What was published last, as {@code member status}. */
    List<String> factsSince(long version) {
        return facts.stream()
                .filter(fact -> fact.version() > version)
                .map(fact -> name(fact.accountId()) + " " + fact.status().text())
                .toList();
    }

    List<String> waitlist() {
        return queue().stream().map(waiting -> name(waiting.accountId())).toList();
    }

    private void admissionBecomes(Admission admission) {
        list = new AttendanceList(
                list.occurrenceId(),
                null,
                admission,
                list.version(),
                list.going(),
                list.waitlisted(),
                list.waiting(),
                list.pending(),
                list.reserved(),
                planNumber);
        if (demotes) {
            demote();
        }
        promote();
        if (list.letsIn(now)) {
            list.letIn(
                            rsvps.values().stream()
                                    .filter(rsvp -> rsvp.is(RsvpStatus.PENDING))
                                    .sorted(Comparator.comparingLong(Rsvp::since))
                                    .toList(),
                            now)
                    .forEach(this::store);
        }
    }

    private Decision apply(Decision decision) {
        if (decision instanceof Transition change) {
            store(change);
            promote();
        }
        return decision;
    }

    private void demote() {
        list.demote(
                        rsvps.values().stream()
                                .filter(rsvp -> rsvp.status().seat() == Seat.HELD)
                                .sorted(Comparator.comparingLong(Rsvp::since).reversed())
                                .limit(list.seatsToTake(now))
                                .toList(),
                        queue().stream().mapToLong(Rsvp::since).min().orElse(0),
                        now)
                .forEach(this::store);
    }

    private void promote() {
        int seats = list.seatsToGive(now);
        Integer capacity = list.admission().capacity();
        list.promote(
                        queue().stream()
                                .filter(waiting -> capacity == null || waiting.party() <= capacity)
                                .limit(seats)
                                .toList(),
                        now)
                .forEach(this::store);
    }

    private void store(Transition change) {
        list = change.after();
        rsvps.put(change.rsvp().accountId(), change.rsvp());
        facts.add(change.fact());
    }

    private List<Rsvp> queue() {
        return rsvps.values().stream()
                .filter(rsvp -> rsvp.is(RsvpStatus.WAITLISTED))
                .sorted(Comparator.comparingLong(Rsvp::since))
                .toList();
    }

    private UUID id(String member) {
        UUID id = UUID.nameUUIDFromBytes(member.getBytes(StandardCharsets.UTF_8));
        names.put(id, member);
        return id;
    }

    private String name(UUID member) {
        return names.getOrDefault(member, member.toString());
    }
}
