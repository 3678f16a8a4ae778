package net.openmeet.attendance.attendance;

import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Answer for an occurrence.
 *
 * @param slug the occurrence's name in URLs
 * @param accountId who answers
 * @param guests people brought along, 0 to {@value #MOST_GUESTS}; 0 unless going
 * @param answers to the organiser's questions, each once; null: those that were given before
 * @param onlyIf is asked whether an answer of this version (0: never answered) may be changed
 */
public record GiveRsvp(
        String slug,
        UUID accountId,
        Wish wish,
        int guests,
        @Nullable List<GivenAnswer> answers,
        LongPredicate onlyIf) {

    public static final int MOST_GUESTS = 10;

    /** An answer of whom nothing is asked. */
    public GiveRsvp(String slug, UUID accountId, Wish wish, int guests, LongPredicate onlyIf) {
        this(slug, accountId, wish, guests, null, onlyIf);
    }

    public GiveRsvp {
        answers = answers == null ? null : List.copyOf(answers);
        if (guests < 0 || guests > MOST_GUESTS || (guests > 0 && wish != Wish.GOING)) {
            throw new IllegalArgumentException(guests + " guests with " + wish);
        }
    }
}
