package net.openmeet.vocabulary.template.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.vocabulary.template.Question;
import org.jspecify.annotations.Nullable;

/** A question, as callers send and get it. */
@Schema(name = "Question")
record QuestionBody(
        @Schema(
                description = "One line of 1 to 300 characters.",
                example = "Do you bring a mat?",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String text,

        @Schema(description = "Whether it has to be answered; not when missing.") @Nullable
        Boolean required) {

    static QuestionBody of(Question question) {
        return new QuestionBody(question.text(), question.required());
    }
}
