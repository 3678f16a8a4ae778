package net.openmeet.occurrence.occurrence;

import org.jspecify.annotations.Nullable;

/**
 * Where an occurrence is in its life, and why.
 *
 * @param reason why it is cancelled, for people: 1 to {@value #LONGEST_REASON} code points; null: not said, or not cancelled
 */
public record Stage(OccurrenceStatus status, @Nullable String reason) {

    public static final int LONGEST_REASON = 1_000;

    public static final Stage SCHEDULED = new Stage(OccurrenceStatus.SCHEDULED, null);
    public static final Stage COMPLETED = new Stage(OccurrenceStatus.COMPLETED, null);

    public Stage {
        if (reason != null && (status != OccurrenceStatus.CANCELLED || isTooLong(reason))) {
            throw new IllegalArgumentException("What is cancelled alone has a reason, and no long one");
        }
    }

    /** Cancelled from now on; without a reason for the one that it was cancelled for before, if it was. */
    public Stage cancelled(@Nullable String why) {
        return why == null && isCancelled() ? this : new Stage(OccurrenceStatus.CANCELLED, why);
    }

    /** Takes place after all, if it was cancelled. */
    public Stage reinstated() {
        return isCancelled() ? SCHEDULED : this;
    }

    /** Over: it took place, unless it was cancelled. */
    public Stage ended() {
        return isCancelled() ? this : COMPLETED;
    }

    public boolean isCancelled() {
        return status == OccurrenceStatus.CANCELLED;
    }

    private static boolean isTooLong(String reason) {
        return reason.codePointCount(0, reason.length()) > LONGEST_REASON;
    }
}
