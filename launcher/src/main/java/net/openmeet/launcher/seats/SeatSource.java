package net.openmeet.launcher.seats;

import net.openmeet.attendance.AttendanceServiceApplication;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.command.DatabaseOption;
import picocli.CommandLine.Mixin;

/** Whose seats a command is about: attendance-service's. */
final class SeatSource {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    SeatChanges open() {
        return databases
                .database(AttendanceServiceApplication.NAME)
                .map(database -> SeatChanges.at(database.url(), database.user(), database.password()))
                .orElseThrow(() ->
                        CommandException.failed("There is no database of " + AttendanceServiceApplication.NAME + "."));
    }
}
