package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked whether they come all the same, and until when.
 *
 * @param upset plans that are upset by the one that the occurrence has now
 * @param anew whether those who have been asked, or offered a seat, have time from now on
 * @param confirmBy until when a seat is kept that has to be confirmed; null: it is too late to ask
 * @param acceptBy until when a seat is kept that is offered; null: seats aren't offered, or it is too late
 */
record Reconfirmation(
        Set<Integer> upset,
        boolean anew,
        @Nullable Instant confirmBy,
        @Nullable Instant acceptBy) {}
