package net.openmeet.launcher.role;

import java.util.UUID;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.command.DatabaseOption;
import picocli.CommandLine.Mixin;

/** Where roles are kept. */
final class RoleSource {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    RoleLedger open() {
        return databases
                .database("community-service")
                .map(database -> RoleLedger.at(database.url(), database.user(), database.password()))
                .orElseThrow(() -> CommandException.failed("community-service isn't part of this system."));
    }

    static UUID account(RoleLedger roles, String named) {
        return roles.account(named)
                .orElseThrow(() -> CommandException.failed("No account has the id or handle " + named + "."));
    }
}
