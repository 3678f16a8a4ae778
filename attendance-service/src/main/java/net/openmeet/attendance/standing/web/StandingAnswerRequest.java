package net.openmeet.attendance.standing.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.attendance.standing.FirstDate;
import net.openmeet.attendance.standing.GiveStandingAnswer;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Body of a standing answer.
 *
 * @param guests people brought along to each date, as far as it allows, 0 to 10; 0 when left out
 * @param from the first date, as its RecurrenceId ({@code 2030-03-05T19:00}) or its day ({@code 2030-03-05}); all that are to come when left out
 */
record StandingAnswerRequest(
        @Nullable Integer guests, @Nullable String from) {

    GiveStandingAnswer toCommand(String slug, UUID accountId, LongPredicate onlyIf) {
        var violations = new Violations();
        int party = guests == null ? 0 : guests;
        if (party < 0 || party > GiveStandingAnswer.MOST_GUESTS) {
            violations.add("/guests", "out-of-range", "Bring 0 to " + GiveStandingAnswer.MOST_GUESTS + " guests.");
        }
        Optional<FirstDate> first = from == null ? Optional.empty() : FirstDate.parse(from);
        if (from != null && first.isEmpty()) {
            violations.add("/from", "not-a-date", "Say a day, such as 2030-03-05, or a date's 2030-03-05T19:00.");
        }
        violations.throwIfAny();
        return new GiveStandingAnswer(slug, accountId, party, first.orElse(null), onlyIf);
    }
}
