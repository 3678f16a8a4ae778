package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.attendance.Decision.Change;
import net.openmeet.attendance.attendance.Decision.Refused;
import net.openmeet.attendance.attendance.Decision.Unchanged;

/**
 * The seats of one occurrence and the queue for them. Decides; what it decided is applied by {@link AttendanceLists}. The rules stand
 * in the package's documentation.
 *
 * @param version rises by one with every change of an RSVP
 * @param going seats taken, guests included
 * @param waitlisted seats waited for, guests included
 * @param waiting parties that wait
 */
record AttendanceList(UUID occurrenceId, Terms terms, long version, int going, int waitlisted, int waiting) {

    Decision answer(Standing current, Wish wish, int guests, Instant now) {
        Optional<Refusal> closed = terms.closed(now);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        return switch (wish) {
            case GOING -> seat(current, guests, now);
            case INTERESTED -> change(current, RsvpStatus.INTERESTED, 0, now);
            case NOT_GOING -> change(current, RsvpStatus.NOT_GOING, 0, now);
        };
    }

    Decision withdraw(Standing current, Instant now) {
        if (current.is(RsvpStatus.NONE)) {
            return new Unchanged();
        }
        return terms.closed(now).<Decision>map(Refused::new).orElseGet(() -> change(current, RsvpStatus.NONE, 0, now));
    }

    /** Seats that those who wait may get at {@code now}; 0 when nobody waits. */
    int seatsToGive(Instant now) {
        if (waiting == 0 || terms.closed(now).isPresent()) {
            return 0;
        }
        return terms.capacity() == null ? Integer.MAX_VALUE : Math.max(0, terms.capacity() - going);
    }

    /**
     * Gives free seats to those who wait, until the first party that does not fit. A party larger than all seats together, for these
     * have become fewer, is passed over.
     *
     * @param queue the head of the waitlist, in its order, as far as {@link #seatsToGive} can reach
     */
    List<Change> promote(List<Standing> queue, Instant now) {
        List<Change> promotions = new ArrayList<>();
        AttendanceList list = this;
        for (Standing head : queue) {
            if (terms.neverSeats(head.party())) {
                continue;
            }
            if (!list.hasSeats(head.party())) {
                break;
            }
            Change promotion = list.to(head, head.promoted(list.version + 1), now);
            promotions.add(promotion);
            list = promotion.after();
        }
        return promotions;
    }

    AttendanceCounts counts() {
        return new AttendanceCounts(going, waitlisted, terms.capacity());
    }

    private Decision seat(Standing current, int guests, Instant now) {
        return switch (current.status()) {
            case GOING -> {
                int more = guests - current.guests();
                yield more > 0 && !admits(more)
                        ? new Refused(Refusal.NO_SEATS_FOR_GUESTS)
                        : change(current, RsvpStatus.GOING, guests, now);
            }
            case WAITLISTED -> {
                if (guests > current.guests() && terms.neverSeats(1 + guests)) {
                    yield new Refused(Refusal.PARTY_EXCEEDS_CAPACITY);
                }
                boolean last = current.position() == waiting;
                yield guests > current.guests() && !last
                        ? new Refused(Refusal.NO_SEATS_FOR_GUESTS)
                        : change(current, RsvpStatus.WAITLISTED, guests, now);
            }
            case INTERESTED, NOT_GOING, NONE -> {
                if (terms.neverSeats(1 + guests)) {
                    yield new Refused(Refusal.PARTY_EXCEEDS_CAPACITY);
                }
                yield change(current, admits(1 + guests) ? RsvpStatus.GOING : RsvpStatus.WAITLISTED, guests, now);
            }
        };
    }

    /** Whether newcomers get so many seats: only what is free, and only while nobody waits for it. */
    private boolean admits(int seats) {
        return waiting == 0 && hasSeats(seats);
    }

    private boolean hasSeats(int seats) {
        return terms.capacity() == null || going + seats <= terms.capacity();
    }

    private Decision change(Standing current, RsvpStatus status, int guests, Instant now) {
        if (current.is(status) && current.guests() == guests) {
            return new Unchanged();
        }
        int position = current.is(RsvpStatus.WAITLISTED) ? current.position() : waiting + 1;
        return to(current, current.answered(status, guests, version + 1, position, now), now);
    }

    private Change to(Standing from, Standing standing, Instant now) {
        AttendanceList after = new AttendanceList(
                occurrenceId,
                terms,
                version + 1,
                going + standing.seats(RsvpStatus.GOING) - from.seats(RsvpStatus.GOING),
                waitlisted + standing.seats(RsvpStatus.WAITLISTED) - from.seats(RsvpStatus.WAITLISTED),
                waiting + (standing.is(RsvpStatus.WAITLISTED) ? 1 : 0) - (from.is(RsvpStatus.WAITLISTED) ? 1 : 0));
        return new Change(
                after,
                standing,
                new RsvpChange(
                        occurrenceId,
                        after.version,
                        standing.accountId(),
                        standing.status(),
                        from.status(),
                        standing.guests(),
                        after.counts(),
                        now));
    }
}
