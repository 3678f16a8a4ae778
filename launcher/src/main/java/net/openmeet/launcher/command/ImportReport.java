package net.openmeet.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.openmeet.launcher.ExitCode;
import tools.jackson.databind.JsonNode;

/** What became of an imported calendar, for people and for the shell. */
final class ImportReport {

    private final JsonNode answer;

    /** @param answer what {@code POST /api/series/import} said */
    ImportReport(JsonNode answer) {
        this.answer = answer;
    }

    /**
     * A line for each series, component that was left out, and warning, and one that counts them.
     *
     * @param address makes an address of a path
     */
    List<String> lines(UnaryOperator<String> address) {
        var lines = new ArrayList<String>();
        for (JsonNode series : answer.path("items")) {
            lines.add(line("made", text(series, "name"), address.apply("/api/series/" + text(series, "slug"))));
            lines.add(line("", "", text(series, "visibility") + ", UID " + text(series, "uid")));
        }
        for (JsonNode skipped : answer.path("skipped")) {
            lines.add(line("skipped", text(skipped, "uid"), text(skipped, "detail")));
        }
        for (JsonNode warning : answer.path("warnings")) {
            lines.add(line("warning", text(warning, "uid"), text(warning, "detail")));
        }
        lines.add(made() + " made, " + answer.path("skipped").size() + " skipped, "
                + answer.path("warnings").size() + " warnings.");
        return lines;
    }

    /** Failed where nothing was made, whyever: a script that imports wants to know. */
    int exitCode() {
        return made() == 0 ? ExitCode.FAILED : ExitCode.OK;
    }

    private int made() {
        return answer.path("items").size();
    }

    private static String line(String what, String which, String detail) {
        return "%-8s %-40s %s".formatted(what, which.isEmpty() && !what.isEmpty() ? "(no UID)" : which, detail);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
