package net.openmeet.platform.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Collects all that is wrong with a body, so that its sender hears of every fault at once.
 *
 * <p>A request parses its raw values into domain values and adds what it can't parse: {@code command = request.toCommand(violations);
 * violations.throwIfAny();}. Not thread-safe; lives as long as one request.
 */
public final class Violations {

    private static final int REPORTED = 50;

    private final String base;
    private final List<Violation> collected;

    public Violations() {
        this("", new ArrayList<>());
    }

    private Violations(String base, List<Violation> collected) {
        this.base = base;
        this.collected = collected;
    }

    /** A view on the same collection whose pointers are relative to {@code pointer}, for a nested object. */
    public Violations at(String pointer) {
        return new Violations(base + pointer, collected);
    }

    /** A view for element {@code index} of the array at {@code pointer}. */
    public Violations at(String pointer, int index) {
        return at(pointer + "/" + index);
    }

    /** Adds what is wrong at {@code pointer}, e.g. {@code /template/capacity}. */
    public void add(String pointer, String code, String detail) {
        add(pointer, code, detail, null);
    }

    /** Adds what is wrong at {@code pointer}, and a value that would be right. */
    public void add(String pointer, String code, String detail, @Nullable String suggestion) {
        collected.add(new Violation(base + pointer, null, code, detail, suggestion, null, null));
    }

    /** Adds what is wrong within a text that has named parts, such as a recurrence rule; {@code position} counts from 0. */
    public void add(
            String pointer, String code, String detail, @Nullable String suggestion, String part, int position) {
        collected.add(new Violation(base + pointer, null, code, detail, suggestion, part, position));
    }

    public boolean any() {
        return !collected.isEmpty();
    }

    /** What was added, in that order. */
    public List<Violation> all() {
        return List.copyOf(collected);
    }

    /**
     * Ends the request if anything is wrong with it.
     *
     * @throws ProblemException 422 {@code invalid-request} with the first fifty violations, if there is any
     */
    public void throwIfAny() {
        if (any()) {
            throw toProblem();
        }
    }

    /** 422 {@code invalid-request} with the first fifty violations. */
    public ProblemException toProblem() {
        return new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid-request",
                        "The request has invalid values; see errors.")
                .with(collected.stream().limit(REPORTED).toList());
    }
}
