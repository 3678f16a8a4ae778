package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;

/**
 * What somebody wants to become of an RSVP.
 *
 * @param slug the occurrence's name in URLs, as they know it
 * @param accountId whose RSVP
 * @param by account of who asks
 * @param change what it makes happen belongs to this
 * @param right what allows it, asked again under the list's lock
 * @param onlyIf is asked whether an RSVP of this version (0: never given) may be changed
 * @param rule decides
 */
record AnswerRequest(
        String slug, UUID accountId, UUID by, Change change, Right right, LongPredicate onlyIf, Rule rule) {

    static AnswerRequest of(GiveRsvp command) {
        return new AnswerRequest(
                command.slug(),
                command.accountId(),
                command.accountId(),
                Change.by(command.accountId()),
                Right.TO_ANSWER,
                command.onlyIf(),
                (list, current, now) -> list.answer(current, command.wish(), command.guests(), command.answers(), now));
    }

    static AnswerRequest of(WithdrawRsvp command) {
        return new AnswerRequest(
                command.slug(),
                command.accountId(),
                command.accountId(),
                Change.by(command.accountId()),
                Right.TO_ONES_OWN,
                command.onlyIf(),
                AttendanceList::withdraw);
    }

    static AnswerRequest of(RemoveAttendee command) {
        return new AnswerRequest(
                command.slug(),
                command.accountId(),
                command.by(),
                Change.by(command.by()),
                Right.toOrganise(Viewer.of(command.by())),
                version -> true,
                AttendanceList::remove);
    }

    /** One for each member, of one change. */
    static List<AnswerRequest> of(DecideAttendees command, Change change) {
        Rule rule = command.approved()
                ? AttendanceList::approve
                : (list, current, now) -> list.decline(current, command.note(), now);
        return command.members().stream()
                .map(member -> new AnswerRequest(
                        command.slug(),
                        member.accountId(),
                        command.by(),
                        change,
                        Right.toOrganise(Viewer.of(command.by())),
                        member.onlyIf(),
                        rule))
                .toList();
    }

    /** What of the outcome is for who asks to see. */
    RsvpView view(RequestedRsvp outcome, AttendanceList list) {
        return outcome.view(slug, list, Viewer.of(by));
    }

    interface Rule {

        Decision decide(AttendanceList list, Rsvp current, Instant now);
    }

    /** What allows a request. */
    interface Right {

        /** Whoever may see the occurrence answers. */
        Right TO_ANSWER =
                requested -> requested.filter(RequestedRsvp::isForOneWhoSees).isPresent()
                        ? Optional.empty()
                        : Optional.of(new RsvpResult.UnknownEvent());

        /** What one has answered stays one's own, also where the occurrence is hidden since. */
        Right TO_ONES_OWN = requested -> requested.filter(RequestedRsvp::isOwn).isPresent()
                ? Optional.empty()
                : Optional.of(new RsvpResult.UnknownEvent());

        static Right toOrganise(Viewer viewer) {
            return requested -> {
                if (requested.filter(rsvp -> rsvp.rights().maySee(viewer)).isEmpty()) {
                    return Optional.of(new RsvpResult.UnknownEvent());
                }
                if (!requested.get().rights().mayOrganise(viewer)) {
                    return Optional.of(new RsvpResult.NotOwner());
                }
                return requested.get().rsvp().is(RsvpStatus.NONE)
                        ? Optional.of(new RsvpResult.UnknownAttendee())
                        : Optional.empty();
            };
        }

        /** Why it isn't allowed; empty when it is. */
        Optional<RsvpResult.Rejected> refusal(Optional<RequestedRsvp> requested);
    }
}
