package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.openmeet.community.group.Admission;
import net.openmeet.community.group.RequestState;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Answers to the questions of a group, as callers send them. */
record AnswersRequest(
        @Schema(description = "One to each question of the group, in their order; 1 to 2,000 characters.") @Nullable
        List<@Nullable String> answers) {

    private static final PlainText ANSWER = PlainText.paragraphs(RequestState.LONGEST_ANSWER);

    /**
     * The answers.
     *
     * @throws ProblemException 422 with every violation
     */
    List<String> toAnswers() {
        var violations = new Violations();
        List<@Nullable String> raw = Objects.requireNonNullElse(answers, List.<@Nullable String>of());
        if (raw.size() > Admission.MOST_QUESTIONS) {
            violations.add("/answers", "too-many", "At most " + Admission.MOST_QUESTIONS + " are allowed.");
            throw violations.toProblem();
        }
        List<String> read = new ArrayList<>();
        for (String answer : raw) {
            read.add(ANSWER.required(answer, "/answers/" + read.size(), violations));
        }
        violations.throwIfAny();
        return read;
    }
}
