package net.openmeet.vocabulary.template.messaging;

import java.net.URI;
import java.util.List;
import net.openmeet.location.messaging.LocationMessages;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.Question;
import net.openmeet.vocabulary.template.RsvpWindow;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/** Maps templates and visibility from and to the published language. */
public final class TemplateMessages {

    private TemplateMessages() {}

    /**
     * What a message says of a template.
     *
     * @throws UnprocessableMessageException if it says what no template is
     */
    public static Template template(net.openmeet.schemas.series.Template message) {
        try {
            return new Template(
                    message.getName(),
                    message.getDescription(),
                    message.getCapacity(),
                    LocationMessages.location(message.getLocation()),
                    ChoiceMessages.mode(message.getMode()),
                    ChoiceMessages.onlineUriVisibility(message.getOnlineUriVisibility()),
                    message.getGuestsAllowed(),
                    image(message.getImage()),
                    message.getTags(),
                    message.getLanguage(),
                    rsvpWindow(message.getRsvpWindow()),
                    message.getApprovalRequired(),
                    questions(message),
                    ChoiceMessages.attendeesVisibility(message.getAttendeesVisibility()),
                    message.getOfferHours(),
                    ChoiceMessages.unconfirmedSeats(message.getUnconfirmedSeats()));
        } catch (IllegalArgumentException | InvalidRecurrenceException e) {
            throw new UnprocessableMessageException("The template can't be read", e);
        }
    }

    /** What a message says of visibility. A value that this version doesn't know is taken as private. */
    public static Visibility visibility(net.openmeet.schemas.series.Visibility message) {
        return switch (message) {
            case PUBLIC -> Visibility.PUBLIC;
            case UNLISTED -> Visibility.UNLISTED;
            case MEMBERS -> Visibility.MEMBERS;
            case GROUP -> Visibility.GROUP;
            case PRIVATE, UNKNOWN -> Visibility.PRIVATE;
        };
    }

    /** A template in a message. */
    public static net.openmeet.schemas.series.Template message(Template template) {
        return net.openmeet.schemas.series.Template.newBuilder()
                .setName(template.name())
                .setDescription(template.description())
                .setCapacity(template.capacity())
                .setLocation(LocationMessages.message(template.location()))
                .setMode(ChoiceMessages.message(template.mode()))
                .setOnlineUriVisibility(ChoiceMessages.message(template.onlineUriVisibility()))
                .setGuestsAllowed(template.guestsAllowed())
                .setImage(message(template.image()))
                .setTags(template.tags())
                .setLanguage(template.language())
                .setRsvpWindow(message(template.rsvpWindow()))
                .setApprovalRequired(template.approvalRequired())
                .setQuestions(template.questions().stream()
                        .map(question -> new net.openmeet.schemas.series.Question(question.text(), question.required()))
                        .toList())
                .setAttendeesVisibility(ChoiceMessages.message(template.attendeesVisibility()))
                .setOfferHours(template.offerHours())
                .setUnconfirmedSeats(ChoiceMessages.message(template.unconfirmedSeats()))
                .build();
    }

    /** What a message says that members are asked. */
    public static List<Question> questions(net.openmeet.schemas.series.Template message) {
        return message.getQuestions().stream()
                .map(question -> new Question(question.getText(), question.getRequired()))
                .toList();
    }

    /** What a message says of when answers are taken; null: from the beginning until the end. */
    public static @Nullable RsvpWindow rsvpWindow(net.openmeet.schemas.series.@Nullable RsvpWindow message) {
        return message == null ? null : new RsvpWindow(duration(message.getOpens()), duration(message.getCloses()));
    }

    private static net.openmeet.schemas.series.@Nullable RsvpWindow message(@Nullable RsvpWindow window) {
        return window == null
                ? null
                : new net.openmeet.schemas.series.RsvpWindow(text(window.opens()), text(window.closes()));
    }

    private static @Nullable NominalDuration duration(@Nullable String text) {
        return text == null ? null : NominalDuration.parse(text);
    }

    private static @Nullable Image image(net.openmeet.schemas.series.@Nullable Image message) {
        return message == null ? null : new Image(URI.create(message.getUri()), message.getAlternativeText());
    }

    private static net.openmeet.schemas.series.@Nullable Image message(@Nullable Image image) {
        return image == null ? null : new net.openmeet.schemas.series.Image(text(image.uri()), image.alternativeText());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Visibility in a message. */
    public static net.openmeet.schemas.series.Visibility message(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> net.openmeet.schemas.series.Visibility.PUBLIC;
            case UNLISTED -> net.openmeet.schemas.series.Visibility.UNLISTED;
            case MEMBERS -> net.openmeet.schemas.series.Visibility.MEMBERS;
            case GROUP -> net.openmeet.schemas.series.Visibility.GROUP;
            case PRIVATE -> net.openmeet.schemas.series.Visibility.PRIVATE;
        };
    }
}
