package net.openmeet.launcher.running;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import net.openmeet.launcher.graph.Component;
import net.openmeet.launcher.graph.PortPlan;

/** What people see while the system starts and runs: a line for everything that happens. */
public final class Progress {

    private static final double MILLISECONDS = 1_000;

    private final PrintStream out;
    private final PortPlan ports;

    public Progress(PrintStream out, PortPlan ports) {
        this.out = out;
        this.ports = ports;
    }

    void ready(Component component, Duration took) {
        String where = switch (component) {
            case Component.Listening listening -> "port " + ports.port(listening.name());
            case Component.Step _ -> "done";
        };
        out.printf(
                Locale.ROOT, "  ready  %-20s %6.1f s  %s%n", component.name(), took.toMillis() / MILLISECONDS, where);
    }

    /** Something worth knowing, in a sentence. */
    public void notice(String sentence) {
        out.println(sentence);
    }
}
