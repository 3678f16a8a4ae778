package net.openmeet.attendance.standing;

import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * Comes to each date of a series unless something else is said for it. Whoever does follows the series.
 *
 * @param guests people brought along, 0 to 10
 * @param from the first date; null: all that are to come
 * @param onlyIf which versions of the standing answer may be changed
 */
public record GiveStandingAnswer(
        String slug, UUID accountId, int guests, @Nullable FirstDate from, LongPredicate onlyIf) {

    public static final int MOST_GUESTS = Template.MOST_GUESTS;
}
