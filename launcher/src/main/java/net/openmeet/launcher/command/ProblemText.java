package net.openmeet.launcher.command;

import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A problem (RFC 9457) as text: what it is, and a line for each thing that is wrong. */
final class ProblemText {

    private ProblemText() {}

    static String of(int status, String body) {
        JsonNode problem;
        try {
            problem = JsonMapper.shared().readTree(body);
        } catch (JacksonException _) {
            return "The answer was " + status + ".";
        }
        var text = new StringJoiner(System.lineSeparator());
        String code = problem.path("code").asString("");
        text.add(problem.path("detail").asString(problem.path("title").asString("The answer was " + status)) + " ("
                + status + (code.isEmpty() ? "" : " " + code) + ")");
        for (JsonNode error : problem.path("errors")) {
            String where =
                    error.path("pointer").asString(error.path("parameter").asString(""));
            String suggestion = error.path("suggestion").asString("");
            text.add("  " + where + ": "
                    + error.path("detail").asString(error.path("code").asString(""))
                    + (suggestion.isEmpty() ? "" : " Try: " + suggestion));
        }
        return text.toString();
    }
}
