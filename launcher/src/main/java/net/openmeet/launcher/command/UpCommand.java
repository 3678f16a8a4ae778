package net.openmeet.launcher.command;

import java.lang.ref.Reference;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.logging.Logging;
import net.openmeet.launcher.machine.PortCheck;
import net.openmeet.launcher.running.Background;
import net.openmeet.launcher.running.Installation;
import net.openmeet.launcher.running.Leftovers;
import net.openmeet.launcher.running.OpenMeet;
import net.openmeet.launcher.running.Progress;
import net.openmeet.launcher.state.DataDirectory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        description = "Starts everything, prints where it is, and stops it on Ctrl-C.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --separate a service whose process ends is started again.",
            "Components for --port: postgres, kafka, registry, mail, gateway, series-service, occurrence-service,",
            "attendance-service, community-service."
        })
public final class UpCommand implements Callable<Integer> {

    private static final Duration RETRY = Duration.ofMillis(500);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = {"-d", "--detach"},
            description = "Go on in the background; stop with ./openmeet down.")
    private boolean detach;

    @Option(names = "--separate", description = "A JVM for each service, instead of one for all.")
    private boolean separate;

    @Option(names = "--empty", description = "Begin with nothing: new data have no demo world.")
    private boolean empty;

    @Option(names = "--port-offset", paramLabel = "N", description = "Add N to every default port.")
    private int portOffset;

    @Option(names = "--port", paramLabel = "NAME=PORT", description = "The port of one component.")
    private Map<String, Integer> ports = new LinkedHashMap<>();

    @Override
    public Integer call() throws InterruptedException {
        SystemGraph graph = SystemGraph.openMeet();
        PortPlan plan = portPlan(graph);
        DataDirectory directory = data.directory();
        directory.create();
        if (!directory.fits()) {
            throw otherFormat(directory, data.argument());
        }
        if (detach) {
            return new Background(Installation.current(), directory).start(foregroundArguments(), System.out);
        }
        DataDirectory.Hold hold = directory.lock().orElseThrow(() -> alreadyRunning(directory, data.argument()));
        try {
            new Leftovers(graph, directory).stop();
            PortCheck.of(plan).requireFree();
            Logging.toFiles(directory.logs(), "openmeet");
            return run(graph, plan, directory);
        } finally {
            // What nobody refers to is released with its channel by the garbage collector.
            Reference.reachabilityFence(hold);
        }
    }

    private int run(SystemGraph graph, PortPlan plan, DataDirectory directory) throws InterruptedException {
        var progress = new Progress(System.out, plan);
        var system = new OpenMeet(graph, plan, directory, separate, progress);
        Thread stop = Thread.ofPlatform().name("stop").unstarted(() -> {
            progress.notice("Stopping …");
            system.stop();
            progress.notice("Stopped.");
        });
        Runtime.getRuntime().addShutdownHook(stop);
        boolean isNew = !Files.exists(directory.of("postgres"));
        progress.notice("Starting OpenMeet; its data and logs are in " + directory.path());
        if (system.start()) {
            progress.notice(AddressTable.of(graph, plan, data.argument()));
            if (isNew && !empty) {
                seed(new GatewayClient(plan), progress);
            }
        }
        system.awaitStop();
        return ExitCode.OK;
    }

    /** Something to look at; what is refused of it keeps nobody from going on. */
    private static void seed(GatewayClient gateway, Progress progress) {
        try {
            new DemoWorld(gateway, LocalDate.now(ZoneId.of("Europe/Berlin")), RETRY).seed();
            progress.notice("Tuesday Yoga and its people are there; ./openmeet up --empty begins without.");
        } catch (CommandException refused) {
            progress.notice("The demo world isn't whole: " + refused.getMessage());
        }
    }

    private PortPlan portPlan(SystemGraph graph) {
        try {
            return PortPlan.of(graph, portOffset, ports);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private List<String> foregroundArguments() {
        return spec.commandLine().getParseResult().originalArgs().stream()
                .filter(argument -> !argument.equals("-d") && !argument.equals("--detach"))
                .toList();
    }

    private static CommandException otherFormat(DataDirectory directory, String argument) {
        return CommandException.failed("The data in " + directory.path()
                + " were made by another version of OpenMeet, and this one can't use them. Delete them with ./openmeet reset"
                + argument + ", or go on with that version; another --data begins with none.");
    }

    private static CommandException alreadyRunning(DataDirectory directory, String argument) {
        String who = directory
                .running()
                .map(state -> " (process " + state.pid() + ")")
                .orElse("");
        return new CommandException(
                ExitCode.ALREADY_RUNNING,
                "OpenMeet is running already with the data in " + directory.path() + who
                        + ". See ./openmeet status" + argument + "; stop it with ./openmeet down" + argument
                        + ", or choose another --data and --port-offset.");
    }
}
