package net.openmeet.attendance.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a member stands with an occurrence, as the server decided it: what they answered, and what of its seats is theirs. */
public enum RsvpStatus {
    /** Has a seat, and one for each guest. */
    GOING(Wish.GOING, Seat.HELD),
    /** Has a seat, and is asked whether they come all the same: what they answered for has changed. */
    NEEDS_RECONFIRMATION(Wish.GOING, Seat.HELD),
    /** Waited for a seat, and has one kept until they say whether they want it. */
    OFFERED(Wish.GOING, Seat.HELD),
    /** Wants to go and waits for seats. */
    WAITLISTED(Wish.GOING, Seat.AWAITED),
    /** Wants to go, and the organiser has yet to approve of it. Comes before those who ask later, and holds nothing meanwhile. */
    PENDING(Wish.GOING, Seat.NONE),
    INTERESTED(Wish.INTERESTED, Seat.NONE),
    NOT_GOING(Wish.NOT_GOING, Seat.NONE),
    /** Wants to go, and the organiser doesn't approve of it. */
    DECLINED(Wish.GOING, Seat.NONE),
    /** Has never answered, or has taken the answer back. */
    NONE(null, Seat.NONE);

    private final @Nullable Wish answer;
    private final Seat seat;

    RsvpStatus(@Nullable Wish answer, Seat seat) {
        this.answer = answer;
        this.seat = seat;
    }

    /** Whether a seat is kept for them until they say something, or time is up. */
    public boolean isReserved() {
        return this == OFFERED || this == NEEDS_RECONFIRMATION;
    }

    /** What the member answered; empty where they did not, or took it back. */
    public Optional<Wish> answer() {
        return Optional.ofNullable(answer);
    }

    /** What the server made of it. */
    public Seat seat() {
        return seat;
    }

    /** As in URLs, JSON and the database: {@code not-going}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that {@link #text}; empty when there is none. */
    public static Optional<RsvpStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text().equals(text))
                .findFirst();
    }
}
