package net.openmeet.launcher.seats;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.attendance.attendance.SeatFault;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = {
            "Recomputes all seats and waitlists from the log, and says where what is stored is something else.",
            "Exit code 1 if it is anywhere."
        },
        mixinStandardHelpOptions = true)
final class SeatsCheckCommand implements Callable<Integer> {

    @Mixin
    private final SeatSource source = new SeatSource();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    public Integer call() {
        List<SeatFault> faults = source.open().faults(limit);
        faults.forEach(fault -> System.out.printf(
                "%-6s  occurrence %s%s%n",
                fault.kind(), fault.occurrenceId(), fault.accountId() == null ? "" : "  account " + fault.accountId()));
        System.out.println(faults.isEmpty() ? "Every seat is explained." : "Not every seat is explained.");
        return faults.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
}
