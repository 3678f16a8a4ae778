package net.openmeet.launcher.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.PortPlan;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.machine.Finding;
import net.openmeet.launcher.machine.Findings;
import net.openmeet.launcher.machine.PortCheck;
import net.openmeet.launcher.running.Installation;
import net.openmeet.launcher.running.Leftovers;
import net.openmeet.launcher.state.DataDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = "Checks whether OpenMeet can run here, and says what to do where it can't.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:All is well", "1:Something is to be done"})
public final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--port-offset", paramLabel = "N", description = "As for up.")
    private int portOffset;

    @Override
    public Integer call() {
        DataDirectory directory = data.directory();
        var findings = new Findings();
        findings.javaVersion();
        findings.nodeVersion();
        findings.memory();
        findings.disk(directory.path());
        findings.add(starts());
        if (directory.isInUse()) {
            findings.add(Finding.ok("ports", "in use by the running system"));
        } else {
            ports().forEach(findings::add);
            findings.add(leftovers(directory));
        }
        findings.all().forEach(System.out::println);
        return findings.allOk() ? ExitCode.OK : ExitCode.FAILED;
    }

    /** Slow starts are no reason not to start. */
    private static Finding starts() {
        return Finding.ok(
                "start",
                Installation.current().startsFast()
                        ? "recorded, takes about half as long as without"
                        : "not recorded since the last build; ./openmeet train does it, and later starts take half as long");
    }

    private List<Finding> ports() {
        PortPlan plan = PortPlan.of(SystemGraph.openMeet(), portOffset, Map.of());
        PortCheck check = PortCheck.of(plan);
        if (check.taken().isEmpty()) {
            return List.of(
                    Finding.ok("ports", plan.ports().values().stream().sorted().toList() + " are free"));
        }
        return check.taken().stream()
                .map(taken -> Finding.problem(
                        "port", taken.sentence(), "Stop it, or ./openmeet up --port " + taken.component() + "=N"))
                .toList();
    }

    private static Finding leftovers(DataDirectory directory) {
        List<String> found = new Leftovers(SystemGraph.openMeet(), directory).find();
        return found.isEmpty()
                ? Finding.ok("leftovers", "none of an earlier run")
                : Finding.problem(
                        "leftovers",
                        "An earlier run was killed and left behind: " + String.join(", ", found),
                        "./openmeet down stops them; so does the next start");
    }
}
