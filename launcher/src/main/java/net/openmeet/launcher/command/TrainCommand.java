package net.openmeet.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import net.openmeet.embedded.Directories;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.logging.Logging;
import net.openmeet.launcher.running.OpenMeet;
import net.openmeet.launcher.running.Progress;
import net.openmeet.launcher.state.DataDirectory;
import picocli.CommandLine.Command;

@Command(
        name = "train",
        description =
                "Starts and stops a system of its own and records it for the JVM: later starts take about half as long.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Path temporary = Files.createTempDirectory("openmeet-train");
        try {
            var data = new DataDirectory(temporary.resolve("data"));
            data.create();
            Logging.toFiles(data.logs(), "openmeet");
            SystemGraph graph = SystemGraph.openMeet();
            PortPlan ports = PortPlan.free(graph);
            var system = new OpenMeet(graph, ports, data, false, new Progress(System.out, ports));
            try {
                system.start();
            } finally {
                system.stop();
            }
        } finally {
            Directories.delete(temporary);
        }
        return ExitCode.OK;
    }
}
