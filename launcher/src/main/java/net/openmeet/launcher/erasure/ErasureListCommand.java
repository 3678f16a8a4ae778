package net.openmeet.launcher.erasure;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.community.erasure.ErasureLedger;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.command.DatabaseOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "Accounts that were erased, those first that some service hasn't forgotten yet.",
        mixinStandardHelpOptions = true)
final class ErasureListCommand implements Callable<Integer> {

    private static final int MOST = 1000;

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    @Override
    public Integer call() {
        DatabaseOption.Database database = databases.required("community-service");
        List<ErasureLedger.Entry> entries = ErasureLedger.at(database.url(), database.user(), database.password())
                .list(MOST);
        if (entries.isEmpty()) {
            System.out.println("No account was erased.");
        }
        entries.forEach(ErasureListCommand::print);
        return ExitCode.OK;
    }

    private static void print(ErasureLedger.Entry entry) {
        System.out.printf(
                "%s  erased %s  %s%n",
                entry.account(),
                entry.erasedAt(),
                entry.missing().isEmpty() ? "forgotten" : "not by " + String.join(", ", entry.missing()));
    }
}
