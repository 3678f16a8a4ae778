package net.openmeet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTextTest {

    @Test
    void namesEverythingThatIsWrong() {
        String text = ProblemText.of(422, """
                {"title": "Invalid request", "detail": "2 things are wrong.", "code": "invalid-request", "errors": [
                  {"pointer": "/start", "code": "not-in-set", "detail": "No date of the rule", "suggestion": "2026-03-03T19:00"},
                  {"parameter": "timeZone", "detail": "No such zone"}]}""");
        assertThat(text.lines())
                .containsExactly(
                        "2 things are wrong. (422 invalid-request)",
                        "  /start: No date of the rule Try: 2026-03-03T19:00",
                        "  timeZone: No such zone");
    }

    @Test
    void copesWithAnAnswerThatIsNoProblem() {
        assertThat(ProblemText.of(502, "<html>")).isEqualTo("The answer was 502.");
    }
}
