package net.openmeet.launcher.role;

import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.launcher.command.DatabaseOption;
import net.openmeet.launcher.command.DatabaseOption.Database;
import picocli.CommandLine.Mixin;

/** Where roles are kept. */
final class RoleSource {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    RoleLedger open() {
        Database database = databases.required("community-service");
        return RoleLedger.at(database.url(), database.user(), database.password());
    }
}
