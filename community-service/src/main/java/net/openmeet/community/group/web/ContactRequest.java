package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.community.group.Contact;
import net.openmeet.community.group.ContactOrganisers;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody writes to those who organise something, as callers send it. */
@Schema(example = "{\"subject\": \"A question\", \"text\": \"Is the room accessible?\", \"showAddress\": true}")
record ContactRequest(
        @Schema(description = "One line of 1 to 150 characters.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String subject,

        @Schema(description = "Plain text, 1 to 5,000 characters.", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String text,

        @Schema(description = "Whether they may see the caller's address and answer there; false when missing.")
        @Nullable
        Boolean showAddress) {

    private static final PlainText SUBJECT = PlainText.line(Contact.LONGEST_SUBJECT);
    private static final PlainText TEXT = PlainText.paragraphs(Contact.LONGEST_TEXT);

    /**
     * The command.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 with every violation
     */
    ContactOrganisers toCommand(String slug, Caller caller) {
        var violations = new Violations();
        var command = new ContactOrganisers(
                slug,
                caller.viewer(),
                SUBJECT.required(subject, "/subject", violations),
                TEXT.required(text, "/text", violations),
                Boolean.TRUE.equals(showAddress));
        violations.throwIfAny();
        return command;
    }
}
