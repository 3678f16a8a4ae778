package net.openmeet.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTranslatorTest {

    private final ProblemException known = ProblemException.conflict("known", "Somebody knows this.");

    @Test
    void takesTheFirstThatKnowsTheFailure() {
        var translator = new ProblemTranslator(List.of(
                failure -> null, failure -> known, failure -> ProblemException.notFound("other", "Not asked.")));

        assertThat(translator.translate(new IllegalStateException())).isSameAs(known);
    }

    @Test
    void tellsNothingOfWhatNobodyKnows() {
        ProblemException problem = new ProblemTranslator(List.of())
                .translate(new IllegalStateException("jdbc:postgresql://db?password=x"));

        Problem sent = Problem.of(problem, "/api/series");
        assertThat(sent.status()).isEqualTo(500);
        assertThat(sent.id()).isNotBlank();
        assertThat(sent.toString()).doesNotContain("jdbc", "IllegalState");
    }

    @Test
    void makesATitleOfTheCode() {
        Problem problem = Problem.of(ProblemException.forbidden("not-owner", "It is not yours."), "/api/series/a");

        assertThat(problem.title()).isEqualTo("Not owner");
        assertThat(problem.type()).isEqualTo("https://openmeet.net/problems/not-owner");
        assertThat(problem.instance()).isEqualTo("/api/series/a");
    }
}
