package net.openmeet.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import net.openmeet.embedded.PostgresServer;
import net.openmeet.embedded.RegistryServer;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.state.DataDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "logs",
        description = "Prints the end of a component's log; without a name, says which logs there are.",
        mixinStandardHelpOptions = true)
public final class LogsCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(200);

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "For example series-service, kafka, postgres.")
    private @Nullable String component;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on printing what is added, until Ctrl-C.")
    private boolean follow;

    @Option(names = "-n", paramLabel = "LINES", defaultValue = "100", description = "How many lines; default 100.")
    private int lines;

    @Override
    public Integer call() throws InterruptedException {
        if (lines < 0) {
            throw new CommandException(ExitCode.USAGE, "-n takes a number of lines, not " + lines);
        }
        DataDirectory directory = data.directory();
        Map<String, Path> logs = logs(directory);
        if (logs.isEmpty()) {
            throw CommandException.failed("There are no logs yet in " + directory.path());
        }
        if (component == null) {
            logs.forEach((name, log) -> System.out.printf("%-20s %s%n", name, log));
            return ExitCode.OK;
        }
        Path log = logs.get(component);
        if (log == null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "There is no log of '" + component + "'. There are: " + String.join(", ", logs.keySet()));
        }
        try (var file = new LogFile(log)) {
            file.printEnd(lines, System.out);
            // Until Ctrl-C, or until whoever reads this has gone away.
            while (follow && !System.out.checkError()) {
                Thread.sleep(POLL);
                file.printFresh(System.out);
            }
        }
        return ExitCode.OK;
    }

    private static Map<String, Path> logs(DataDirectory data) {
        Map<String, Path> logs = new LinkedHashMap<>();
        logs.put("postgres", PostgresServer.log(data.of("postgres")));
        logs.put("registry", RegistryServer.log(data.of("registry")));
        logs.put("kafka", data.log("kafka"));
        for (Service service : SystemGraph.openMeet().services()) {
            logs.put(service.name(), data.log(service.name()));
        }
        logs.put("openmeet", data.log("openmeet"));
        logs.values().removeIf(log -> !Files.exists(log));
        return logs;
    }
}
