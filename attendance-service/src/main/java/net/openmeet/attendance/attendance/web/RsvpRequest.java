package net.openmeet.attendance.attendance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import net.openmeet.attendance.attendance.GiveRsvp;
import net.openmeet.attendance.attendance.GivenAnswer;
import net.openmeet.attendance.attendance.Wish;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Body of an answer.
 *
 * @param status {@code going}, {@code interested} or {@code not-going}; a wish, the server decides
 * @param guests people brought along, 0 to 10; 0 when left out, and unless going
 * @param answers to what the event asks; those that were given before when left out, none unless going
 */
record RsvpRequest(
        @Nullable String status,
        @Nullable Integer guests,
        @Nullable List<@Nullable GivenAnswerBody> answers) {

    GiveRsvp toCommand(String slug, UUID accountId, LongPredicate onlyIf, Violations violations) {
        Optional<Wish> wish = wish(violations);
        int party = guests(wish, violations);
        List<GivenAnswer> given = GivenAnswersReader.read(answers, violations);
        violations.throwIfAny();
        return new GiveRsvp(slug, accountId, wish.orElseThrow(), party, given, onlyIf);
    }

    private Optional<Wish> wish(Violations violations) {
        if (status == null) {
            violations.add("/status", "required", "Say one of: " + choices() + ".");
            return Optional.empty();
        }
        Optional<Wish> wish = Arrays.stream(Wish.values())
                .filter(choice -> choice.text().equals(status))
                .findFirst();
        if (wish.isEmpty()) {
            violations.add(
                    "/status",
                    "not-a-choice",
                    "Say one of: " + choices() + ". Who gets a seat and who waits is decided here.",
                    suggestion(status));
        }
        return wish;
    }

    private int guests(Optional<Wish> wish, Violations violations) {
        int party = guests == null ? 0 : guests;
        if (party < 0 || party > GiveRsvp.MOST_GUESTS) {
            violations.add("/guests", "out-of-range", "Bring 0 to " + GiveRsvp.MOST_GUESTS + " guests.");
        } else if (party > 0 && wish.isPresent() && wish.get() != Wish.GOING) {
            violations.add("/guests", "guests-without-member", "Guests come with somebody who goes.", "0");
        }
        return party;
    }

    private static String suggestion(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "maybe", "interested" -> Wish.INTERESTED.text();
            case "no", "declined", "cancelled", "not_going", "not going", "notgoing", "not-going" ->
                Wish.NOT_GOING.text();
            default -> Wish.GOING.text();
        };
    }

    private static String choices() {
        return Arrays.stream(Wish.values()).map(Wish::text).collect(Collectors.joining(", "));
    }
}
