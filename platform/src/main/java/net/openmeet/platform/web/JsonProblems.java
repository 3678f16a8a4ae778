package net.openmeet.platform.web;

import java.util.List;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemTranslation;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
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
            case InputCoercionException number ->
                invalid(pointerTo(number), "out-of-range", "This number is too large or too small.");
            case StreamReadException malformed -> malformed(malformed, pointerOf(malformed));
            case StreamConstraintsException excess -> malformed(excess, JsonPointers.of(excess.getPath()));
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case null -> new ProblemException(HttpStatus.BAD_REQUEST, "missing-body", "This request needs a body.");
            default -> null;
        };
    }

    /** What was read before, as the members of an unwrapped object are, is read from a buffer, and that names the last one twice. */
    private static String pointerTo(InputCoercionException number) {
        return number.getPath().isEmpty() ? pointerOf(number) : JsonPointers.of(number.getPath());
    }

    private static String pointerOf(StreamReadException failure) {
        JsonParser parser = failure.processor();
        return parser == null
                ? JsonPointers.of(failure.getPath())
                : parser.streamReadContext().pathAsPointer().toString();
    }

    private static ProblemException malformed(JacksonException failure, String pointer) {
        return new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "malformed-json",
                        "The body is not the JSON that it should be" + where(failure.getLocation()) + ".")
                .with(List.of(Violation.at(pointer, "malformed-json", reason(failure))));
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 0
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String reason(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) {
            return "Too deep, too long, or a number with too many digits.";
        }
        return failure.getOriginalMessage().startsWith("Duplicate Object property")
                ? "A member of an object may appear once."
                : "This is not valid JSON.";
    }

    private static ProblemException mismatch(MismatchedInputException failure) {
        String pointer = JsonPointers.of(failure.getPath());
        if (failure.getOriginalMessage().startsWith("Trailing token")) {
            return malformed(failure, "");
        }
        return switch (failure) {
            case UnrecognizedPropertyException ignored ->
                invalid(pointer, "unknown-field", "There is no such field here.");
            case ForbiddenTextException text -> invalid(pointer, "forbidden-character", text.getOriginalMessage());
            default -> invalid(pointer, "wrong-type", "Send " + JsonTypes.nameOf(failure.getTargetType()) + " here.");
        };
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        var violations = new Violations();
        violations.add(pointer, code, detail);
        return violations.toProblem();
    }
}
