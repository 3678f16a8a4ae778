package net.openmeet.launcher.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.running.Health;
import net.openmeet.launcher.running.Processes;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        description = "Says what runs, where, and whether it is healthy.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:All healthy", "1:Something isn't", "3:Nothing runs"},
        footer = {
            "",
            "--json: {\"running\", \"ready\", \"separate\", \"pid\", \"data\", \"gateway\",",
            "         \"components\": [{\"name\", \"healthy\", \"port\", \"pid\", \"log\"}]}"
        })
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public Integer call() {
        DataDirectory directory = data.directory();
        Optional<RunState> running = directory.running();
        if (running.isEmpty()) {
            System.out.println(json ? "{\"running\": false}" : "OpenMeet isn't running.");
            return ExitCode.NOT_RUNNING;
        }
        RunState state = running.get();
        List<Health> healths = Health.of(SystemGraph.openMeet(), state.ports());
        var processes = new Processes(state, directory);
        System.out.println(
                json ? StatusJson.of(state, directory, healths, processes) : table(state, healths, processes));
        boolean allHealthy = state.ready() && healths.stream().allMatch(Health::healthy);
        return allHealthy ? ExitCode.OK : ExitCode.FAILED;
    }

    private static String table(RunState state, List<Health> healths, Processes processes) {
        StringBuilder table = new StringBuilder(state.ready() ? "OpenMeet is up" : "OpenMeet is starting")
                .append(", process ")
                .append(state.pid())
                .append('.');
        for (Health health : healths) {
            table.append(System.lineSeparator())
                    .append(String.format(
                            Locale.ROOT,
                            "  %-8s %-20s port %-6d process %s",
                            health.healthy() ? "healthy" : "DOWN",
                            health.component(),
                            health.port(),
                            processes
                                    .pid(health.component())
                                    .map(Object::toString)
                                    .orElse("none")));
        }
        return table.toString();
    }
}
