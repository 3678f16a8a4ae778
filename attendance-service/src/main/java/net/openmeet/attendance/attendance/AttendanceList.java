package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.attendance.Decision.Refused;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.attendance.Decision.Unchanged;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one occurrence and the queue for them. Decides; what it decided is applied by {@link AttendanceLists}. The rules stand
 * in the package's documentation.
 *
 * @param seriesId null: a standalone event
 * @param version rises by one with every change of an RSVP
 * @param going seats taken, guests included
 * @param waitlisted seats waited for, guests included
 * @param waiting parties that wait for seats
 * @param pending parties that wait for approval
 * @param reserved parties for whom seats are kept until they say something
 * @param planNumber which of the plans that the occurrence has had it has now
 */
record AttendanceList(
        UUID occurrenceId,
        @Nullable UUID seriesId,
        Admission admission,
        long version,
        int going,
        int waitlisted,
        int waiting,
        int pending,
        int reserved,
        int planNumber) {

    /**
     * Takes what a member answers for this occurrence.
     *
     * @param answers to the organiser's questions; null: those that were given before
     */
    Decision answer(Rsvp current, Wish wish, int guests, @Nullable List<GivenAnswer> answers, Instant now) {
        Rsvp saying = answers == null || wish != Wish.GOING ? current : current.saying(answers);
        return decide(current, saying.answeredBy(false), wish, guests, !admission.needsApproval(), now);
    }

    /**
     * Takes what follows from a member's standing answer, with as many guests as may come.
     *
     * @param approved whether the organiser has approved of it, for all dates
     */
    Decision stand(Rsvp current, Wish wish, int guests, boolean approved, Instant now) {
        if (wish == Wish.GOING && current.isReserved()) {
            // That is for the member to say.
            return new Unchanged();
        }
        return decide(
                current,
                current.answeredBy(true),
                wish,
                Math.min(guests, admission.terms().guestsAllowed()),
                approved || !admission.needsApproval(),
                now);
    }

    /**
     * Takes the standing answers, in their order. Who brings more than there are seats at all isn't on the list.
     *
     * @param answers of members who haven't answered
     */
    List<Transition> open(List<DueAnswer> answers, Instant now) {
        List<Transition> seated = new ArrayList<>();
        AttendanceList list = this;
        for (DueAnswer due : answers) {
            if (list.stand(Rsvp.none(due.accountId()), Wish.GOING, due.guests(), due.approved(), now)
                    instanceof Transition taken) {
                seated.add(taken);
                list = taken.after();
            }
        }
        return seated;
    }

    private Decision decide(Rsvp before, Rsvp current, Wish wish, int guests, boolean approved, Instant now) {
        Optional<Refusal> closed = admission.closed(now);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        Decision decision = switch (wish) {
            case GOING -> approved ? seat(before, current, guests, now) : ask(before, current, guests, now);
            case INTERESTED -> change(before, current, RsvpStatus.INTERESTED, 0, now);
            case NOT_GOING -> change(before, current, RsvpStatus.NOT_GOING, 0, now);
        };
        return decision instanceof Unchanged
                ? decision
                : admission
                        .bar(before, wish, guests, current.answers(), now)
                        .<Decision>map(Decision.Barred::new)
                        .orElse(decision);
    }

    /** Gives who waits for approval, or was declined, what there is: a seat, else the last place in the queue. */
    Decision approve(Rsvp current, Instant now) {
        Optional<Refusal> closed = admission.closed(now);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        return switch (current.status()) {
            case PENDING, DECLINED -> letIn(current, now);
            case GOING, NEEDS_RECONFIRMATION, OFFERED, WAITLISTED -> new Unchanged();
            case INTERESTED, NOT_GOING, NONE -> new Refused(Refusal.NOT_PENDING);
        };
    }

    /**
     * Declines who waits for approval, or says something else to who was declined.
     *
     * @param note what they are told; null: nothing
     */
    Decision decline(Rsvp current, @Nullable String note, Instant now) {
        Optional<Refusal> closed = admission.closed(now);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        return switch (current.status()) {
            case PENDING -> to(current, current.declined(note, version + 1), now);
            case DECLINED ->
                Objects.equals(note, current.note())
                        ? new Unchanged()
                        : to(current, current.declined(note, version + 1), now);
            case GOING, NEEDS_RECONFIRMATION, OFFERED, WAITLISTED, INTERESTED, NOT_GOING, NONE ->
                new Refused(Refusal.NOT_PENDING);
        };
    }

    /** Whether there are some who wait for an approval that nobody needs any more, at {@code now}. */
    boolean letsIn(Instant now) {
        return pending > 0 && !admission.needsApproval() && !isClosed(now);
    }

    /**
     * Lets those in who waited for approval, each as if they answered now.
     *
     * @param waiting in the order in which they asked
     */
    List<Transition> letIn(List<Rsvp> waiting, Instant now) {
        List<Transition> taken = new ArrayList<>();
        AttendanceList list = this;
        for (Rsvp rsvp : waiting) {
            Transition transition = list.letIn(rsvp, now);
            taken.add(transition);
            list = transition.after();
        }
        return taken;
    }

    private Transition letIn(Rsvp rsvp, Instant now) {
        RsvpStatus place = admits(rsvp.party()) ? RsvpStatus.GOING : RsvpStatus.WAITLISTED;
        return to(rsvp, rsvp.approved(place, version + 1, waiting + 1), now);
    }

    /** Takes back a member's own answer. */
    Decision withdraw(Rsvp current, Instant now) {
        return takeBack(current, admission.closedToLeaving(now), now);
    }

    /** Takes back an answer in the organiser's name. */
    Decision remove(Rsvp current, Instant now) {
        return takeBack(current, admission.closed(now), now);
    }

    /** Takes back the answer of somebody who is no more, whenever that is. */
    Transition erase(Rsvp current, Instant now) {
        return to(current, current.answered(RsvpStatus.NONE, 0, version + 1, current.position(), now), now);
    }

    /**
     * Takes back the answer of an account that went into another one, whenever that is. The other one has it from then on, with its place, where it is
     * better than its own.
     */
    List<Transition> merge(Rsvp absorbed, Rsvp survivor, Instant now) {
        Transition left = erase(absorbed, now);
        AttendanceList without = left.after();
        return absorbed.isBetterThan(survivor)
                ? List.of(left, without.to(survivor, survivor.takenFrom(absorbed, without.version + 1), now))
                : List.of(left);
    }

    private Decision takeBack(Rsvp current, Optional<Refusal> closed, Instant now) {
        if (current.is(RsvpStatus.NONE)) {
            return new Unchanged();
        }
        return closed.<Decision>map(Refused::new)
                .orElseGet(() -> change(current, current.answeredBy(false), RsvpStatus.NONE, 0, now));
    }

    /** Whether nothing of it changes at {@code now}. */
    boolean isClosed(Instant now) {
        return admission.closed(now).isPresent();
    }

    boolean isRemoved() {
        return admission.status() == OccurrenceStatus.REMOVED;
    }

    /** Whether somebody waits, or more go than there are seats: nothing else is to be done when it admits others. */
    boolean isUneven() {
        return waiting > 0
                || (pending > 0 && !admission.needsApproval())
                || (admission.capacity() != null && going > admission.capacity());
    }

    /** Seats taken that there aren't any more, and that can be taken back at {@code now}. */
    int seatsToTake(Instant now) {
        Integer capacity = admission.capacity();
        return capacity == null || isClosed(now) ? 0 : Math.max(0, going - capacity);
    }

    /**
     * Takes seats that there aren't any more, of those who came to theirs last. They wait at the head of the queue, in the order in which
     * they had come.
     *
     * @param lastSeated those who go, the last-come first, as far as {@link #seatsToTake} can reach
     * @param head {@link Rsvp#since} of the first who waits already
     */
    List<Transition> demote(List<Rsvp> lastSeated, long head, Instant now) {
        List<Rsvp> demoted = new ArrayList<>();
        int seats = seatsToTake(now);
        for (Rsvp last : lastSeated) {
            if (seats > 0) {
                demoted.addFirst(last);
                seats -= last.party();
            }
        }
        List<Transition> demotions = new ArrayList<>();
        AttendanceList list = this;
        for (Rsvp rsvp : demoted) {
            int place = demotions.size() + 1;
            Transition demotion =
                    list.to(rsvp, rsvp.demoted(list.version + 1, head - demoted.size() - 1 + place, place), now);
            demotions.add(demotion);
            list = demotion.after();
        }
        return demotions;
    }

    /** Seats that those who wait may get at {@code now}; 0 when nobody waits. */
    int seatsToGive(Instant now) {
        if (waiting == 0 || isClosed(now)) {
            return 0;
        }
        return admission.capacity() == null ? Integer.MAX_VALUE : Math.max(0, admission.capacity() - going);
    }

    /**
     * Gives free seats to those who wait, or offers them, until the first party that does not fit. A party larger than all seats together, for these
     * have become fewer, is passed over.
     *
     * @param queue the head of the waitlist, in its order, as far as {@link #seatsToGive} can reach
     */
    List<Transition> promote(List<Rsvp> queue, Instant now) {
        List<Transition> promotions = new ArrayList<>();
        AttendanceList list = this;
        for (Rsvp head : queue) {
            if (admission.neverSeats(head.party())) {
                continue;
            }
            if (!list.hasSeats(head.party())) {
                break;
            }
            long next = list.version + 1;
            Rsvp seated = admission
                    .terms()
                    .seats()
                    .offeredUntil(now)
                    .map(until -> head.offered(next, until))
                    .orElseGet(() -> head.promoted(next));
            Transition promotion = list.to(head, seated, now);
            promotions.add(promotion);
            list = promotion.after();
        }
        return promotions;
    }

    /**
     * Gives up the seats that were kept until now: of who was offered one, and of who didn't confirm theirs, if those are given on.
     *
     * @param due those for whom a seat was kept until now
     */
    List<Transition> lapse(List<Rsvp> due, Instant now) {
        if (isClosed(now)) {
            return List.of();
        }
        List<Transition> lapses = new ArrayList<>();
        AttendanceList list = this;
        for (Rsvp rsvp : due) {
            boolean isKept = rsvp.is(RsvpStatus.NEEDS_RECONFIRMATION)
                    && admission.terms().seats().unconfirmed() == UnconfirmedSeats.KEPT;
            long next = list.version + 1;
            Transition lapse =
                    list.to(rsvp, isKept ? rsvp.seatedAs(RsvpStatus.GOING, next, null) : rsvp.lapsed(next), now);
            lapses.add(lapse);
            list = lapse.after();
        }
        return lapses;
    }

    /** Asks those who have a seat whether they come all the same, or no longer does; all of them keep theirs meanwhile. */
    List<Transition> ask(List<Rsvp> seated, Reconfirmation asking, Instant now) {
        List<Transition> asked = new ArrayList<>();
        AttendanceList list = this;
        for (Rsvp rsvp : seated) {
            Transition transition = list.to(rsvp, rsvp.asked(asking, list.version + 1), now);
            asked.add(transition);
            list = transition.after();
        }
        return asked;
    }

    AttendanceCounts counts() {
        return new AttendanceCounts(going, waitlisted, admission.capacity());
    }

    private Decision seat(Rsvp before, Rsvp current, int guests, Instant now) {
        return switch (current.status()) {
            case GOING, NEEDS_RECONFIRMATION, OFFERED -> {
                int more = guests - current.guests();
                yield more > 0 && !admits(more)
                        ? new Refused(Refusal.NO_SEATS_FOR_GUESTS)
                        : change(before, current, RsvpStatus.GOING, guests, now);
            }
            case WAITLISTED -> {
                if (guests > current.guests() && admission.neverSeats(1 + guests)) {
                    yield new Refused(Refusal.PARTY_EXCEEDS_CAPACITY);
                }
                boolean last = current.position() == waiting;
                yield guests > current.guests() && !last
                        ? new Refused(Refusal.NO_SEATS_FOR_GUESTS)
                        : change(before, current, RsvpStatus.WAITLISTED, guests, now);
            }
            case PENDING, DECLINED, INTERESTED, NOT_GOING, NONE -> {
                if (admission.neverSeats(1 + guests)) {
                    yield new Refused(Refusal.PARTY_EXCEEDS_CAPACITY);
                }
                yield change(
                        before, current, admits(1 + guests) ? RsvpStatus.GOING : RsvpStatus.WAITLISTED, guests, now);
            }
        };
    }

    /** Asks the organiser; who has a seat or a place in the queue has been approved of. Who was declined asks again by saying something else. */
    private Decision ask(Rsvp before, Rsvp current, int guests, Instant now) {
        return switch (current.status()) {
            case GOING, NEEDS_RECONFIRMATION, OFFERED, WAITLISTED -> seat(before, current, guests, now);
            case PENDING, INTERESTED, NOT_GOING, NONE -> pend(before, current, guests, now);
            case DECLINED ->
                current.guests() == guests && current.answers().equals(before.answers())
                        ? new Unchanged()
                        : pend(before, current, guests, now);
        };
    }

    private Decision pend(Rsvp before, Rsvp current, int guests, Instant now) {
        return admission.neverSeats(1 + guests)
                ? new Refused(Refusal.PARTY_EXCEEDS_CAPACITY)
                : change(before, current, RsvpStatus.PENDING, guests, now);
    }

    /** Whether newcomers get so many seats: only what is free, and only while nobody waits for it. */
    private boolean admits(int seats) {
        return waiting == 0 && hasSeats(seats);
    }

    private boolean hasSeats(int seats) {
        return admission.capacity() == null || going + seats <= admission.capacity();
    }

    private Decision change(Rsvp before, Rsvp current, RsvpStatus status, int guests, Instant now) {
        if (before.is(status) && before.guests() == guests && current.answers().equals(before.answers())) {
            return new Unchanged();
        }
        int position = current.is(RsvpStatus.WAITLISTED) ? current.position() : waiting + 1;
        return to(before, current.answered(status, guests, version + 1, position, now), now);
    }

    private Transition to(Rsvp from, Rsvp decided, Instant now) {
        // Who is asked whether they come all the same has answered for what it was before.
        Rsvp rsvp = decided.is(RsvpStatus.NEEDS_RECONFIRMATION) ? decided : decided.plannedFor(planNumber);
        var after = new AttendanceList(
                occurrenceId,
                seriesId,
                admission,
                version + 1,
                going + rsvp.seats(Seat.HELD) - from.seats(Seat.HELD),
                waitlisted + rsvp.seats(Seat.AWAITED) - from.seats(Seat.AWAITED),
                waiting + count(rsvp, RsvpStatus.WAITLISTED) - count(from, RsvpStatus.WAITLISTED),
                pending + count(rsvp, RsvpStatus.PENDING) - count(from, RsvpStatus.PENDING),
                reserved + (rsvp.isReserved() ? 1 : 0) - (from.isReserved() ? 1 : 0),
                planNumber);
        return new Transition(
                after,
                rsvp,
                new RsvpChange(
                        occurrenceId,
                        seriesId,
                        after.version,
                        rsvp.accountId(),
                        rsvp.status(),
                        from.status(),
                        rsvp.guests(),
                        from.guests(),
                        after.counts(),
                        admission.endsAt(),
                        now));
    }

    private static int count(Rsvp rsvp, RsvpStatus status) {
        return rsvp.is(status) ? 1 : 0;
    }
}
