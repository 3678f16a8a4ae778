package net.openmeet.attendance.attendance;

/** Why an answer is refused. Whatever the member had answered before stands. */
public enum Refusal {
    /** Seats and waitlist are frozen; it may be reinstated. */
    EVENT_CANCELLED,
    /** Completed, or its end has passed. */
    EVENT_OVER,
    EVENT_REMOVED,
    /** In a state that this version of the service doesn't know. */
    EVENT_NOT_OPEN,
    /** The organiser has approved of fewer guests. */
    APPROVAL_REQUIRED,
    /** They don't wait for approval, and weren't declined either. */
    NOT_PENDING,
    /** More guests would overbook, or overtake those who wait already. */
    NO_SEATS_FOR_GUESTS,
    /** The party is larger than all seats together. */
    PARTY_EXCEEDS_CAPACITY
}
