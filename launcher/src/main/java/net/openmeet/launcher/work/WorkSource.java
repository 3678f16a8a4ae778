package net.openmeet.launcher.work;

import java.util.List;
import java.util.UUID;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.command.DatabaseOption;
import net.openmeet.platform.work.WorkEntry;
import net.openmeet.platform.work.WorkLedger;
import picocli.CommandLine.Mixin;

/** Whose work a command is about. */
final class WorkSource {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    /** A service's work. */
    record Ledger(String service, WorkLedger work) {}

    /** A row, and where it is. */
    record Found(Ledger ledger, WorkEntry entry) {}

    List<Ledger> open() {
        return databases.databases().stream()
                .map(database -> new Ledger(
                        database.service(), WorkLedger.at(database.url(), database.user(), database.password())))
                .toList();
    }

    Found find(UUID id) {
        return open().stream()
                .flatMap(ledger -> ledger.work().find(id).map(entry -> new Found(ledger, entry)).stream())
                .findFirst()
                .orElseThrow(() -> CommandException.failed("No work " + id + " waits."));
    }
}
