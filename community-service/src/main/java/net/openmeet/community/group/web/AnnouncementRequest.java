package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.community.group.Announcement;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** An announcement, as callers send it. */
@Schema(example = "{\"title\": \"New room\", \"text\": \"From March on we meet in *Studio 2*.\"}")
record AnnouncementRequest(
        @Schema(description = "One line of 1 to 200 characters.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(description = "CommonMark, 1 to 10,000 characters.", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String text) {

    private static final PlainText TITLE = PlainText.line(Announcement.LONGEST_TITLE);
    private static final PlainText TEXT = PlainText.paragraphs(Announcement.LONGEST_TEXT);

    /**
     * The same, as it is kept.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 with every violation
     */
    Read read() {
        var violations = new Violations();
        var read = new Read(TITLE.required(title, "/title", violations), TEXT.required(text, "/text", violations));
        violations.throwIfAny();
        return read;
    }

    /** What is announced. */
    record Read(String title, String text) {}
}
