package net.openmeet.launcher.seats;

import net.openmeet.attendance.AttendanceServiceApplication;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.launcher.command.DatabaseOption;
import net.openmeet.launcher.command.DatabaseOption.Database;
import picocli.CommandLine.Mixin;

/** Whose seats a command is about: attendance-service's. */
final class SeatSource {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    SeatChanges open() {
        Database database = databases.required(AttendanceServiceApplication.NAME);
        return SeatChanges.at(database.url(), database.user(), database.password());
    }
}
