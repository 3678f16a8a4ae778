package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member's RSVP for one occurrence.
 *
 * @param guests people brought along; 0 unless they want to go
 * @param since the order of the waitlist, and of those who wait for approval: version of the list at which this status began, or less than those of all who waited when the seat
 *     was taken back
 * @param version version of the list at which anything of this changed last; 0: never answered
 * @param promoted the seat came by way of the waitlist
 * @param answeredAt when the member answered last; null: never
 * @param standing whether it is as the member's standing answer for the series says, and not said for this occurrence alone
 * @param note what the organiser said when they declined; null: nothing
 * @param answers what the member answered to the organiser's questions; none unless they want to go
 * @param position parties on the waitlist up to and including this one; 0 unless waitlisted
 */
record Rsvp(
        UUID accountId,
        RsvpStatus status,
        int guests,
        long since,
        long version,
        boolean promoted,
        @Nullable Instant answeredAt,
        boolean standing,
        @Nullable String note,
        List<GivenAnswer> answers,
        int position) {

    /** Seats of the largest party that there is. */
    static final int LARGEST_PARTY = 1 + GiveRsvp.MOST_GUESTS;

    static Rsvp none(UUID accountId) {
        return new Rsvp(accountId, RsvpStatus.NONE, 0, 0, 0, false, null, false, null, List.of(), 0);
    }

    /** The same, to be answered by a standing answer, or by the member for this occurrence alone. */
    Rsvp answeredBy(boolean standingAnswer) {
        return new Rsvp(
                accountId,
                status,
                guests,
                since,
                version,
                promoted,
                answeredAt,
                standingAnswer,
                note,
                answers,
                position);
    }

    /** The member and their guests. */
    int party() {
        return 1 + guests;
    }

    /** Whether the member, or the organiser in their stead, said something at that time or later. */
    boolean wasAnsweredSince(Instant time) {
        return answeredAt != null && !answeredAt.isBefore(time);
    }

    /** Whether it holds a seat or awaits one. */
    boolean isIn() {
        return status.seat() != Seat.NONE;
    }

    boolean is(RsvpStatus other) {
        return status == other;
    }

    /** Whether it waits, and has to wait for the other. */
    boolean isBehind(Rsvp other) {
        return is(RsvpStatus.WAITLISTED) && since > other.since;
    }

    /** Seats that it holds or awaits. */
    int seats(Seat counted) {
        return status.seat() == counted ? party() : 0;
    }

    Rsvp answered(RsvpStatus answer, int newGuests, long newVersion, int newPosition, Instant now) {
        boolean same = is(answer);
        return new Rsvp(
                accountId,
                answer,
                newGuests,
                same ? since : newVersion,
                newVersion,
                same && promoted,
                now,
                standing,
                null,
                answer.answer().filter(Wish.GOING::equals).isPresent() ? answers : List.of(),
                answer == RsvpStatus.WAITLISTED ? newPosition : 0);
    }

    /** The same with other answers to the organiser's questions. */
    Rsvp saying(List<GivenAnswer> newAnswers) {
        return new Rsvp(
                accountId, status, guests, since, version, promoted, answeredAt, standing, note, newAnswers, position);
    }

    /** Whether it is worth more to the same person: a seat, else the place in front, also among those who wait for approval. */
    boolean isBetterThan(Rsvp other) {
        return status.compareTo(other.status) < 0 || (is(other.status) && hasAPlace() && since < other.since);
    }

    private boolean hasAPlace() {
        return is(RsvpStatus.WAITLISTED) || is(RsvpStatus.PENDING);
    }

    /** What another account of the same person answered and holds, as it is. */
    Rsvp takenFrom(Rsvp other, long newVersion) {
        return new Rsvp(
                accountId,
                other.status,
                other.guests,
                other.since,
                newVersion,
                other.promoted,
                other.answeredAt,
                other.standing,
                other.note,
                other.answers,
                other.position);
    }

    Rsvp promoted(long newVersion) {
        return new Rsvp(
                accountId,
                RsvpStatus.GOING,
                guests,
                newVersion,
                newVersion,
                true,
                answeredAt,
                standing,
                null,
                answers,
                0);
    }

    /** Waits for one party less. */
    Rsvp movedUp() {
        return new Rsvp(
                accountId, status, guests, since, version, promoted, answeredAt, standing, note, answers, position - 1);
    }

    /** Waits from now on for the seat that it had. */
    Rsvp demoted(long newVersion, long newSince, int newPosition) {
        return new Rsvp(
                accountId,
                RsvpStatus.WAITLISTED,
                guests,
                newSince,
                newVersion,
                false,
                answeredAt,
                standing,
                null,
                answers,
                newPosition);
    }

    /** Has from now on what the organiser approved of, or nobody has to approve of any more. */
    Rsvp approved(RsvpStatus place, long newVersion, int newPosition) {
        return new Rsvp(
                accountId,
                place,
                guests,
                newVersion,
                newVersion,
                false,
                answeredAt,
                standing,
                null,
                answers,
                place == RsvpStatus.WAITLISTED ? newPosition : 0);
    }

    /** Isn't approved of: that was said for this occurrence alone. */
    Rsvp declined(@Nullable String why, long newVersion) {
        return new Rsvp(
                accountId,
                RsvpStatus.DECLINED,
                guests,
                is(RsvpStatus.DECLINED) ? since : newVersion,
                newVersion,
                false,
                answeredAt,
                false,
                why,
                answers,
                0);
    }
}
