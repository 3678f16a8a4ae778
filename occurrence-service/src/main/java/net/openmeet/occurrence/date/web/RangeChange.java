package net.openmeet.occurrence.date.web;

import java.util.Objects;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.date.DateRange;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** A request read into values: which dates are meant, and what they shall be. */
public record RangeChange(DateRange range, DateChange change) {

    /**
     * Reads the members that all bodies have.
     *
     * @param violations where to add what is wrong with them; may have some already
     * @throws ProblemException 422 with all violations, if there are any
     */
    static RangeChange read(@Nullable String from, @Nullable String until, Violations violations, DateChange change) {
        DateRange range = RangeReader.inBody(from, until, violations);
        violations.throwIfAny();
        return new RangeChange(Objects.requireNonNull(range), change);
    }
}
