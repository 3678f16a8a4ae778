package net.openmeet.launcher.command;

import java.util.concurrent.Callable;
import net.openmeet.embedded.ParentWatch;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.logging.Logging;
import net.openmeet.launcher.running.ServiceMain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "service",
        description = "Runs one service in this process; its settings come from the environment.",
        mixinStandardHelpOptions = true)
public final class ServiceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "For example series-service.")
    private String name = "";

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--managed", hidden = true, description = "Log to files, and end when standard input ends.")
    private boolean managed;

    @Override
    public Integer call() throws InterruptedException {
        SystemGraph graph = SystemGraph.openMeet();
        Service service = graph.service(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "No service is called '" + name + "'. There are: "
                                + String.join(
                                        ", ",
                                        graph.services().stream()
                                                .map(Service::name)
                                                .toList())));
        if (managed) {
            Logging.toFiles(data.directory().logs(), name);
            ParentWatch.exitWhenInputEnds();
        } else {
            Logging.asTheServiceSays();
        }
        ServiceMain.run(service);
        return ExitCode.OK;
    }
}
