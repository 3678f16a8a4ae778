package net.openmeet.launcher.command;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.running.Leftovers;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "down",
        description = "Stops a running system, and what a killed one has left behind; the data stays.",
        mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 90;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataDirectory directory = data.directory();
        boolean ran = directory.running().map(DownCommand::stop).orElse(false);
        var leftovers = new Leftovers(SystemGraph.openMeet(), directory);
        boolean left = !leftovers.find().isEmpty();
        leftovers.stop();
        if (!ran && !left) {
            throw new CommandException(ExitCode.NOT_RUNNING, "OpenMeet isn't running.");
        }
        System.out.println("Stopped.");
        return ExitCode.OK;
    }

    private static boolean stop(RunState state) {
        return ProcessHandle.of(state.pid()).map(DownCommand::stop).orElse(false);
    }

    private static boolean stop(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            launcher.destroyForcibly();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Interrupted while stopping", e);
        }
        return true;
    }
}
