package net.openmeet.launcher.command;

import net.openmeet.launcher.CommandException;
import picocli.CommandLine.Mixin;

/** Whose list of suppressed addresses a command is about: community-service's. */
final class SuppressionSource {

    private static final String SERVICE = "community-service";

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    SuppressionList open() {
        return databases
                .database(SERVICE)
                .map(database -> SuppressionList.at(database.url(), database.user(), database.password()))
                .orElseThrow(() -> CommandException.failed("There is no database of " + SERVICE + "."));
    }
}
