package net.openmeet.launcher.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Comparator;
import java.util.List;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.PortPlan;

/** Whether the ports of a plan can be had. */
public record PortCheck(List<Taken> taken) {

    /** A port that a component needs and somebody else has. */
    public record Taken(String component, int port) {

        public String sentence() {
            String holder = PortHolder.of(port).map(who -> "held by " + who).orElse("taken; by whom can't be seen");
            return "Port " + port + ", for " + component + ", is " + holder + ".";
        }
    }

    public static PortCheck of(PortPlan plan) {
        return new PortCheck(plan.ports().entrySet().stream()
                .filter(entry -> !isFree(entry.getValue()))
                .map(entry -> new Taken(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Taken::port))
                .toList());
    }

    /**
     * Returns when all are free.
     *
     * @throws CommandException naming every port that is taken, by whom, and what to do
     */
    public void requireFree() {
        if (!taken.isEmpty()) {
            String sentences = String.join(
                    System.lineSeparator(), taken.stream().map(Taken::sentence).toList());
            Taken first = taken.getFirst();
            throw new CommandException(
                    ExitCode.PORT_TAKEN,
                    sentences + System.lineSeparator() + "Move all with --port-offset N, or one with --port "
                            + first.component() + "=" + (first.port() + 1) + ".");
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of an earlier run that are still fading away don't count.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
