package net.openmeet.launcher.erasure;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.command.DatabaseOption;
import net.openmeet.platform.erasure.PersonalRows;
import net.openmeet.platform.erasure.Remnant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = {
            "Looks for an account in each service's database, by what the service declares of its columns.",
            "Exit code 1 if anything is left that nothing takes away by itself."
        },
        mixinStandardHelpOptions = true)
final class ErasureShowCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    @Parameters(paramLabel = "ACCOUNT", description = "As erasure list prints it.")
    private UUID account = new UUID(0, 0);

    @Override
    public Integer call() {
        long left = databases.databases().stream().mapToLong(this::show).sum();
        System.out.println(left > 0 ? "It isn't forgotten." : "Nothing else is left in any database.");
        return left > 0 ? ExitCode.FAILED : ExitCode.OK;
    }

    /** Prints what is left in a database; returns how much of it shouldn't be. */
    private long show(DatabaseOption.Database database) {
        List<Remnant> remnants = PersonalRows.at(
                        database.service(), database.url(), database.user(), database.password())
                .remnants(account);
        for (Remnant remnant : remnants) {
            System.out.printf(
                    "%-20s %-32s rows: %d, %s%n",
                    database.service(),
                    remnant.column(),
                    remnant.rows(),
                    remnant.treatment().leavesNothing()
                            ? "not forgotten"
                            : remnant.treatment().word());
        }
        return remnants.stream()
                .filter(remnant -> remnant.treatment().leavesNothing())
                .count();
    }
}
