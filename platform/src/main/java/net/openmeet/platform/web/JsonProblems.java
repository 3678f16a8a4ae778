package net.openmeet.platform.web;

import java.util.List;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Bodies that can't be read. What isn't JSON is 400 {@code malformed-json}; what is JSON of another shape is 422 {@code invalid-request}
 * with a pointer. Nothing of Jackson's own words goes out: they name our classes.
 */
final class JsonProblems implements ProblemTranslation {

    @Override
    public @Nullable ProblemException translate(Throwable failure) {
        if (!(failure instanceof HttpMessageNotReadableException unreadable)) {
            return null;
        }
        return switch (unreadable.getCause()) {
            case StreamReadException malformed -> malformed(malformed);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case null ->
                new ProblemException(HttpStatus.BAD_REQUEST, "missing-body", "This request needs a JSON body.");
            default -> null;
        };
    }

    private static ProblemException malformed(StreamReadException failure) {
        JsonParser parser = failure.processor();
        String pointer = parser == null
                ? JsonPointers.of(failure.getPath())
                : parser.streamReadContext().pathAsPointer().toString();
        String where = failure.getLocation() == null
                ? ""
                : " (line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr() + ")";
        return new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "malformed-json",
                        "The body is not the JSON that it should be" + where + ".")
                .with(List.of(Violation.at(pointer, "malformed-json", reason(failure))));
    }

    private static String reason(StreamReadException failure) {
        String message = failure.getOriginalMessage();
        if (message.startsWith("Duplicate Object property")) {
            return "A member of an object may appear once.";
        }
        return message.contains("exceeds the maximum allowed")
                ? "Too deep, too long or too large a number."
                : "This is not valid JSON.";
    }

    private static ProblemException mismatch(MismatchedInputException failure) {
        String pointer = JsonPointers.of(failure.getPath());
        Violations violations = new Violations();
        switch (failure) {
            case UnrecognizedPropertyException ignored ->
                violations.add(pointer, "unknown-field", "There is no such field here.");
            case ForbiddenTextException text ->
                violations.add(pointer, "forbidden-character", text.getOriginalMessage());
            default ->
                violations.add(pointer, "wrong-type", "Send " + JsonTypes.nameOf(failure.getTargetType()) + " here.");
        }
        return violations.toProblem();
    }
}
