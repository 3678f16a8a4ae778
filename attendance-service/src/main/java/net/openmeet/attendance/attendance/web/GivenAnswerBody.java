package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.attendance.attendance.GivenAnswer;
import org.jspecify.annotations.Nullable;

/** An answer to one of the organiser's questions, as callers send and get it. */
@Schema(name = "GivenAnswer")
record GivenAnswerBody(
        @Schema(
                description = "As the event asks it.",
                example = "Do you bring a mat?",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String question,

        @Schema(description = "1 to 1,000 characters.", example = "Yes", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String answer) {

    static List<GivenAnswerBody> of(List<GivenAnswer> answers) {
        return answers.stream()
                .map(given -> new GivenAnswerBody(given.question(), given.answer()))
                .toList();
    }
}
