package net.openmeet.vocabulary.template.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.location.web.LocationBody;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** What a series gives its occurrences, or an event has, besides name and description, as callers send and get it. */
@Schema(name = "Template")
public record TemplateBody(
        @Schema(description = "Seats, guests included, 0 to 1,000,000; unlimited when null or missing.") @Nullable
        Integer capacity,

        @Nullable LocationBody location,

        @Schema(
                description = "How people take part; not said when missing.",
                allowableValues = {"in-person", "online", "hybrid"})
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String mode,

        @Schema(
                description =
                        "Who is told the location's onlineUri: everybody who sees the rest, unless said otherwise, or attendees, who go.",
                allowableValues = {"everybody", "attendees"})
        @Nullable
        String onlineUriVisibility,

        @Schema(description = "Guests that a member may bring, 0 to 10; 10 when missing.") @Nullable
        Integer guestsAllowed,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ImageBody image,

        @Schema(
                description = "What it is about, at most 20 of 1 to 50 characters; they become lower case, each once.",
                example = "[\"yoga\", \"beginners\"]")
        @Nullable
        List<@Nullable String> tags,

        @Schema(description = "Language that is spoken there, BCP 47.", example = "de-AT")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String language,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RsvpWindowBody rsvpWindow,

        @Schema(
                description =
                        "Whether the organiser approves of who goes; until then their answer is pending, and holds no seat.")
        @Nullable
        Boolean approvalRequired,

        @Schema(description = "What members are asked before they go, at most 20; they answer with their RSVP.")
        @Nullable
        List<@Nullable QuestionBody> questions,

        @Schema(
                description =
                        "Who may see who goes: everybody who sees the event, unless said otherwise, attendees, who go, or organisers.",
                allowableValues = {"everybody", "attendees", "organisers"})
        @Nullable
        String attendeesVisibility,

        @Schema(
                description =
                        "For how many hours a seat that gets free is offered to who waits for it, 1 to 168; without, it is theirs at once.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer offerHours,

        @Schema(
                description =
                        "What becomes of the seats of those who don't confirm them in time, after a change that may decide whether they come: kept, unless said otherwise, or given-on to those who wait.",
                allowableValues = {"kept", "given-on"})
        @Nullable
        String unconfirmedSeats) {

    public static final TemplateBody NOTHING =
            new TemplateBody(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** How a template goes out. */
    public static TemplateBody of(Template template) {
        return new TemplateBody(
                template.capacity(),
                LocationBody.of(template.location()),
                template.mode() == null ? null : KebabCase.of(template.mode()),
                template.onlineUriVisibility().text(),
                template.guestsAllowed(),
                ImageBody.of(template.image()),
                List.copyOf(template.tags()),
                template.language(),
                RsvpWindowBody.of(template.rsvpWindow()),
                template.approvalRequired(),
                template.questions().stream()
                        .<@Nullable QuestionBody>map(QuestionBody::of)
                        .toList(),
                template.attendeesVisibility().text(),
                template.offerHours(),
                template.unconfirmedSeats().text());
    }
}
