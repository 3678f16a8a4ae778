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
 * @param answerBy until when a seat is kept that they have to say something about; null: none is
 * @param planNumber which of the plans that the occurrence has had this was last answered for
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
        @Nullable Instant answerBy,
        int planNumber,
        int position) {

    /** Seats of the largest party that there is. */
    static final int LARGEST_PARTY = 1 + GiveRsvp.MOST_GUESTS;

    static Rsvp none(UUID accountId) {
        return new Rsvp(accountId, RsvpStatus.NONE, 0, 0, 0, false, null, false, null, List.of(), null, 0, 0);
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
                answerBy,
                planNumber,
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

    /** Whether a seat is kept for them until they say something, or time is up. */
    boolean isReserved() {
        return status.isReserved();
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
        // Whoever takes a seat that is kept for them has had it since then.
        boolean same = is(answer) || (isReserved() && answer == RsvpStatus.GOING);
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
                null,
                planNumber,
                answer == RsvpStatus.WAITLISTED ? newPosition : 0);
    }

    /** The same with other answers to the organiser's questions. */
    Rsvp saying(List<GivenAnswer> newAnswers) {
        return new Rsvp(
                accountId,
                status,
                guests,
                since,
                version,
                promoted,
                answeredAt,
                standing,
                note,
                newAnswers,
                answerBy,
                planNumber,
                position);
    }

    /** The same, answered for this plan. */
    Rsvp plannedFor(int plan) {
        return new Rsvp(
                accountId,
                status,
                guests,
                since,
                version,
                promoted,
                answeredAt,
                standing,
                note,
                answers,
                answerBy,
                plan,
                position);
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
                other.answerBy,
                other.planNumber,
                other.position);
    }

    /** Has from now on the seat that it waited for. */
    Rsvp promoted(long newVersion) {
        return waitedFor(RsvpStatus.GOING, newVersion, null);
    }

    /** Is offered from now on the seat that it waited for. */
    Rsvp offered(long newVersion, Instant until) {
        return waitedFor(RsvpStatus.OFFERED, newVersion, until);
    }

    private Rsvp waitedFor(RsvpStatus seated, long newVersion, @Nullable Instant until) {
        return new Rsvp(
                accountId,
                seated,
                guests,
                newVersion,
                newVersion,
                true,
                answeredAt,
                standing,
                null,
                answers,
                until,
                planNumber,
                0);
    }

    /**
     * Has its seat in another way from now on, without that anybody answered.
     *
     * @param until null: for good
     */
    Rsvp seatedAs(RsvpStatus seated, long newVersion, @Nullable Instant until) {
        return new Rsvp(
                accountId,
                seated,
                guests,
                since,
                newVersion,
                promoted,
                answeredAt,
                standing,
                null,
                answers,
                until,
                planNumber,
                0);
    }

    /** Is asked, or asked no longer, whether they come all the same. Where it is too late to ask, the seat is theirs. */
    Rsvp asked(Reconfirmation asking, long newVersion) {
        boolean isOffer = is(RsvpStatus.OFFERED);
        boolean isUpset = isOffer || asking.upset().contains(planNumber);
        Instant until = isOffer ? asking.acceptBy() : asking.confirmBy();
        return until == null || !isUpset
                ? seatedAs(RsvpStatus.GOING, newVersion, null)
                : seatedAs(isOffer ? status : RsvpStatus.NEEDS_RECONFIRMATION, newVersion, until);
    }

    /** Has lost the seat that was kept for it: nothing was said in time. */
    Rsvp lapsed(long newVersion) {
        return new Rsvp(
                accountId,
                RsvpStatus.NONE,
                0,
                newVersion,
                newVersion,
                false,
                answeredAt,
                false,
                null,
                List.of(),
                null,
                planNumber,
                0);
    }

    /** Waits for one party less. */
    Rsvp movedUp() {
        return new Rsvp(
                accountId,
                status,
                guests,
                since,
                version,
                promoted,
                answeredAt,
                standing,
                note,
                answers,
                answerBy,
                planNumber,
                position - 1);
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
                null,
                planNumber,
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
                null,
                planNumber,
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
                null,
                planNumber,
                0);
    }
}
