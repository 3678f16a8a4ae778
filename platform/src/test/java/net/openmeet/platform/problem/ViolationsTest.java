package net.openmeet.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ViolationsTest {

    private final Violations violations = new Violations();

    @Test
    void endTheRequestTogether() {
        violations.add("/name", "required", "This is required.");
        violations.at("/template").add("/capacity", "too-large", "At most 100,000.", "100000");
        violations.at("/rdates", 3).add("", "invalid", "No date.");

        ProblemException problem = catchThrowableOfType(ProblemException.class, violations::throwIfAny);

        assertThat(problem.status().value()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("invalid-request");
        assertThat(problem.errors())
                .extracting(Violation::pointer)
                .containsExactly("/name", "/template/capacity", "/rdates/3");
        assertThat(problem.errors().get(1).suggestion()).isEqualTo("100000");
    }

    @Test
    void letAGoodRequestPass() {
        assertThatCode(violations::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void areReportedUpToFifty() {
        for (int i = 0; i < 1_000; i++) {
            violations.at("/rdates", i).add("", "invalid", "No date.");
        }

        assertThat(violations.toProblem().errors()).hasSize(50);
    }
}
