package net.openmeet.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
     * A line for each series, event, component that was left out, and warning, and one that counts them.
     *
     * @param address makes an address of a path
     */
    List<String> lines(UnaryOperator<String> address) {
        var lines = new ArrayList<String>();
        for (JsonNode series : answer.path("items")) {
            lines.add(line("made", text(series, "name"), address.apply("/api/series/" + text(series, "slug"))));
            lines.add(line("", "", text(series, "visibility") + ", UID " + text(series, "uid")));
        }
        for (JsonNode series : answer.path("updated")) {
            lines.add(line("updated", text(series, "name"), address.apply("/api/series/" + text(series, "slug"))));
            lines.add(line("", "", changed(series) + ", UID " + text(series, "uid")));
        }
        for (JsonNode event : answer.path("events")) {
            lines.add(line("made", text(event, "name"), address.apply(text(event, "path"))));
            lines.add(line("", "", "once, " + text(event, "start") + ", UID " + text(event, "uid")));
        }
        for (JsonNode event : answer.path("updatedEvents")) {
            lines.add(line("updated", text(event, "name"), address.apply(text(event, "path"))));
            lines.add(line("", "", changed(event) + ", UID " + text(event, "uid")));
        }
        for (JsonNode same : answer.path("unchanged")) {
            lines.add(line("same", text(same, "uid"), address.apply(text(same, "path"))));
        }
        for (JsonNode skipped : answer.path("skipped")) {
            lines.add(line("skipped", text(skipped, "uid"), text(skipped, "detail")));
        }
        for (JsonNode warning : answer.path("warnings")) {
            lines.add(line("warning", text(warning, "uid"), text(warning, "detail")));
        }
        lines.add(made() + " made, " + counted("updated", updated())
                + counted("unchanged", answer.path("unchanged").size())
                + answer.path("skipped").size() + " skipped, "
                + answer.path("warnings").size() + " warnings."
                + (answer.path("dryRun").asBoolean(false) ? " Nothing of it was done: this was a dry run." : ""));
        return lines;
    }

    /** Failed where nothing is as in the file, whyever: a script that imports wants to know. */
    int exitCode() {
        boolean nothing =
                made() == 0 && updated() == 0 && answer.path("unchanged").isEmpty();
        return nothing ? ExitCode.FAILED : ExitCode.OK;
    }

    /** Not where there are none: most imports are the first. */
    private static String counted(String what, int count) {
        return count == 0 ? "" : count + " " + what + ", ";
    }

    private static String changed(JsonNode series) {
        return series.path("changed").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private int made() {
        return answer.path("items").size() + answer.path("events").size();
    }

    private int updated() {
        return answer.path("updated").size() + answer.path("updatedEvents").size();
    }

    private static String line(String what, String which, String detail) {
        return "%-8s %-40s %s".formatted(what, which.isEmpty() && !what.isEmpty() ? "(no UID)" : which, detail);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
