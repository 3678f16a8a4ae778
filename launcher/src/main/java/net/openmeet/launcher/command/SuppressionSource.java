package net.openmeet.launcher.command;

import picocli.CommandLine.Mixin;

/** Whose list of suppressed addresses a command is about: community-service's. */
final class SuppressionSource {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    SuppressionList open() {
        DatabaseOption.Database database = databases.required("community-service");
        return SuppressionList.at(database.url(), database.user(), database.password());
    }
}
