package net.openmeet.attendance.occurrence.messaging;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.DateDetails;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.series.Template;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;
import net.openmeet.vocabulary.plan.TakingPart;
import net.openmeet.vocabulary.template.OnlineUriVisibility;
import net.openmeet.vocabulary.template.Question;
import net.openmeet.vocabulary.template.RsvpWindow;
import net.openmeet.vocabulary.template.messaging.ChoiceMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;

/** The published state of an occurrence, reduced to what attendance needs. */
final class OccurrenceMessages {

    private OccurrenceMessages() {}

    static KnownOccurrence toKnown(UUID id, OccurrenceState state, boolean demotes) {
        try {
            Template template = state.getTemplate();
            String date = state.getRecurrenceId();
            return new KnownOccurrence(
                    id,
                    state.getSeriesId(),
                    state.getSlug(),
                    OrganiserMessages.organisers(state.getOwnerId(), state.getOrganisers()),
                    state.getGroupId(),
                    TemplateMessages.visibility(state.getVisibility()),
                    status(state),
                    state.getTemplate().getCapacity(),
                    demotes,
                    state.getEndsAt(),
                    terms(state),
                    ChoiceMessages.attendeesVisibility(state.getTemplate().getAttendeesVisibility()),
                    date == null ? null : RecurrenceId.parse(date),
                    new DateDetails(
                            state.getTemplate().getName(),
                            state.getLocalStart(),
                            state.getTimeZone(),
                            state.getStartsAt(),
                            takingPart(template)));
        } catch (IllegalArgumentException | InvalidRecurrenceException | DateTimeException e) {
            throw new UnprocessableMessageException("Occurrence " + id + ": " + e.getMessage(), e);
        }
    }

    private static AnswerTerms terms(OccurrenceState state) {
        Template template = state.getTemplate();
        RsvpWindow window = TemplateMessages.rsvpWindow(template.getRsvpWindow());
        List<Question> questions = TemplateMessages.questions(template);
        SeatTerms seats = new SeatTerms(
                state.getStartsAt(),
                template.getOfferHours(),
                ChoiceMessages.unconfirmedSeats(template.getUnconfirmedSeats()));
        if (window == null) {
            return new AnswerTerms(
                    template.getGuestsAllowed(), null, null, template.getApprovalRequired(), questions, seats);
        }
        LocalDateTime start = RecurrenceId.parse(state.getLocalStart()).localDateTime();
        ZoneId zone = state.getTimeZone() == null ? ZoneOffset.UTC : ZoneId.of(state.getTimeZone());
        return new AnswerTerms(
                template.getGuestsAllowed(),
                window.opensAt(start, zone).orElse(null),
                window.closesAt(start, zone).orElse(null),
                template.getApprovalRequired(),
                questions,
                seats);
    }

    /** A URI that is for those who go isn't told here: it counts as one where it may be. */
    private static TakingPart takingPart(Template template) {
        net.openmeet.vocabulary.template.Template told = TemplateMessages.template(template);
        TakingPart said = TakingPart.in(told);
        return told.mode() == null && told.onlineUriVisibility() == OnlineUriVisibility.ATTENDEES
                ? new TakingPart(said.inPerson(), true, said.place())
                : said;
    }

    private static OccurrenceStatus status(OccurrenceState state) {
        return switch (state.getStatus()) {
            case SCHEDULED -> OccurrenceStatus.SCHEDULED;
            case CANCELLED -> OccurrenceStatus.CANCELLED;
            case COMPLETED -> OccurrenceStatus.COMPLETED;
            case UNKNOWN -> OccurrenceStatus.UNKNOWN;
        };
    }
}
