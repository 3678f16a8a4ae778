package net.openmeet.vocabulary.template.web;

import java.util.List;
import java.util.Objects;
import net.openmeet.location.Location;
import net.openmeet.location.web.LocationReader;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.vocabulary.template.AttendanceMode;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.Image;
import net.openmeet.vocabulary.template.OnlineUriVisibility;
import net.openmeet.vocabulary.template.Question;
import net.openmeet.vocabulary.template.RsvpWindow;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.jspecify.annotations.Nullable;

/** Reads what a series or an event looks like. */
public final class TemplateReader {

    private static final PlainText NAME = PlainText.line(Template.LONGEST_NAME);
    private static final PlainText DESCRIPTION = PlainText.paragraphs(Template.LONGEST_DESCRIPTION);

    private final Violations violations;
    private final Violations details;

    /**
     * A reader of one body.
     *
     * @param violations where to add what is wrong
     * @param details pointer to what has the fields besides name and description: empty where they stand beside them
     */
    public TemplateReader(Violations violations, String details) {
        this.violations = violations;
        this.details = violations.at(details);
    }

    /** The template; null after a violation. */
    public @Nullable Template template(@Nullable String name, @Nullable String description, TemplateBody body) {
        var reader = new DetailsReader(details);
        var choices = new ChoiceReader(details);
        String readName = NAME.required(name, "/name", violations);
        String readDescription = DESCRIPTION.optional(description, "/description", violations);
        check("/capacity", body.capacity(), Template.MOST_SEATS, "Capacity is 0 to %d; null for unlimited.");
        Location location = new LocationReader(details.at("/location")).location(body.location());
        AttendanceMode mode = choices.choice(AttendanceMode.class, body.mode(), "/mode");
        OnlineUriVisibility online =
                choices.choice(OnlineUriVisibility.class, body.onlineUriVisibility(), "/onlineUriVisibility");
        check("/guestsAllowed", body.guestsAllowed(), Template.MOST_GUESTS, "Members bring 0 to %d guests.");
        Image image = reader.image(body.image());
        RsvpWindow window = new RsvpWindowReader(details).window(body.rsvpWindow());
        AttendeesVisibility attendees =
                choices.choice(AttendeesVisibility.class, body.attendeesVisibility(), "/attendeesVisibility");
        if (body.offerHours() != null && (body.offerHours() < 1 || body.offerHours() > Template.MOST_OFFER_HOURS)) {
            details.add(
                    "/offerHours",
                    "out-of-range",
                    "Seats are offered for 1 to " + Template.MOST_OFFER_HOURS + " hours; null to give them at once.");
        }
        UnconfirmedSeats unconfirmed =
                choices.choice(UnconfirmedSeats.class, body.unconfirmedSeats(), "/unconfirmedSeats");
        List<String> tags = reader.tags(body.tags());
        String language = reader.language(body.language());
        List<Question> questions = reader.questions(body.questions());
        return violations.any()
                ? null
                : new Template(
                        readName,
                        Objects.requireNonNullElse(readDescription, ""),
                        body.capacity(),
                        location,
                        mode,
                        Objects.requireNonNullElse(online, OnlineUriVisibility.EVERYBODY),
                        Objects.requireNonNullElse(body.guestsAllowed(), Template.MOST_GUESTS),
                        image,
                        tags,
                        language,
                        window,
                        Boolean.TRUE.equals(body.approvalRequired()),
                        questions,
                        Objects.requireNonNullElse(attendees, AttendeesVisibility.EVERYBODY),
                        body.offerHours(),
                        Objects.requireNonNullElse(unconfirmed, UnconfirmedSeats.KEPT));
    }

    private void check(String pointer, @Nullable Integer number, int most, String detail) {
        if (number != null && (number < 0 || number > most)) {
            details.add(pointer, "out-of-range", detail.formatted(most));
        }
    }
}
