package net.openmeet.attendance.attendance;

import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * Answer for an occurrence.
 *
 * @param slug the occurrence's name in URLs
 * @param accountId who answers
 * @param guests people brought along, 0 to {@value #MOST_GUESTS}; 0 unless going
 * @param onlyIf is asked whether an answer of this version (0: never answered) may be changed
 */
public record GiveRsvp(String slug, UUID accountId, Wish wish, int guests, LongPredicate onlyIf) {

    public static final int MOST_GUESTS = 10;

    public GiveRsvp {
        if (guests < 0 || guests > MOST_GUESTS || (guests > 0 && wish != Wish.GOING)) {
            throw new IllegalArgumentException(guests + " guests with " + wish);
        }
    }
}
