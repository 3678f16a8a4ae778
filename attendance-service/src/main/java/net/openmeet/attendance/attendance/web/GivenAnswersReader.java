package net.openmeet.attendance.attendance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.openmeet.attendance.attendance.GivenAnswer;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** Reads what members answer to the organiser's questions. Whether these are asked is for the list to say. */
final class GivenAnswersReader {

    private static final PlainText ANSWER = PlainText.paragraphs(GivenAnswer.LONGEST);

    private GivenAnswersReader() {}

    /** Null where nothing was said; of no use after a violation. */
    static @Nullable List<GivenAnswer> read(@Nullable List<@Nullable GivenAnswerBody> said, Violations violations) {
        if (said == null) {
            return null;
        }
        if (said.size() > Template.MOST_QUESTIONS) {
            violations.add("/answers", "too-many", "At most " + Template.MOST_QUESTIONS + " are allowed.");
            return List.of();
        }
        List<GivenAnswer> read = new ArrayList<>();
        for (int index = 0; index < said.size(); index++) {
            String pointer = "/answers/" + index;
            GivenAnswerBody body = Objects.requireNonNullElse(said.get(index), new GivenAnswerBody(null, null));
            String question = body.question();
            String answer = ANSWER.required(body.answer(), pointer + "/answer", violations);
            if (question == null) {
                violations.add(pointer + "/question", "required", "This is required.");
            } else if (read.stream().anyMatch(given -> given.question().equals(question))) {
                violations.add(pointer + "/question", "duplicate", "Answer each once.");
            } else {
                read.add(new GivenAnswer(question, answer));
            }
        }
        return read;
    }
}
