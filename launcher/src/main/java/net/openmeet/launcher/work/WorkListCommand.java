package net.openmeet.launcher.work;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.work.WorkSource.Ledger;
import net.openmeet.platform.work.WorkEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "list",
        description = "What isn't done, by service; what has to be looked at first: stuck, or of unknown outcome.",
        mixinStandardHelpOptions = true)
final class WorkListCommand implements Callable<Integer> {

    private static final int MOST = 1000;

    @Mixin
    private final WorkSource source = new WorkSource();

    @Option(names = "--all", description = "Also recurring work that rests, which every service always has.")
    private boolean all;

    @Option(names = "--json", description = "A JSON array, for programs.")
    private boolean json;

    /** A row as {@code --json} says it. */
    record Line(String service, WorkEntry work) {}

    @Override
    public Integer call() {
        List<Line> lines =
                source.open().stream().flatMap(ledger -> lines(ledger).stream()).toList();
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(lines));
            return ExitCode.OK;
        }
        if (lines.isEmpty()) {
            System.out.println("Nothing waits.");
        }
        lines.forEach(line -> print(line.service(), line.work()));
        return ExitCode.OK;
    }

    private List<Line> lines(Ledger ledger) {
        return ledger.work().list(MOST).stream()
                .filter(entry -> all || !entry.recurring() || entry.attempts() > 0)
                .map(entry -> new Line(ledger.service(), entry))
                .toList();
    }

    private static void print(String service, WorkEntry entry) {
        System.out.printf("%s  %-8s %s %s %s%n", entry.id(), entry.state(), service, entry.kind(), entry.key());
        if (entry.lastError() != null) {
            System.out.printf("    attempts: %d, last: %s%n", entry.attempts(), entry.lastError());
        }
    }
}
