package net.openmeet.series.icalendar;

import java.util.List;
import java.util.Objects;
import net.openmeet.series.icalendar.file.CalendarFile;
import net.openmeet.series.icalendar.file.FileReading;
import org.springframework.stereotype.Service;

/** Takes calendars over. Reading needs no transaction, and may take a while. */
@Service
public class CalendarImport {

    private static final int MOST_SERIES = 500;

    private final SeriesTakeover takeover;

    CalendarImport(SeriesTakeover takeover) {
        this.takeover = takeover;
    }

    /** Makes a series of every recurring event, or changes the one that this member has made of it before. */
    public ImportResult importCalendar(ImportCalendar command) {
        return switch (CalendarFile.read(command.file())) {
            case FileReading.Unreadable(var detail) -> new ImportResult.Unreadable(detail);
            case FileReading.TakenApart(var calendars) -> importCalendars(command, new CalendarReader(calendars));
        };
    }

    private ImportResult importCalendars(ImportCalendar command, CalendarReader calendars) {
        if (calendars.recurring() > MOST_SERIES) {
            return new ImportResult.TooMany(MOST_SERIES);
        }
        List<ReadResult> results = calendars.read(command.timeZone());
        List<String> withoutZone = uidsWithoutZone(results);
        if (!withoutZone.isEmpty()) {
            return new ImportResult.TimeZoneRequired(withoutZone);
        }
        return command.dryRun() ? takeover.tryOut(command, results) : takeover.takeOver(command, results);
    }

    private static List<String> uidsWithoutZone(List<ReadResult> results) {
        return results.stream()
                .filter(ReadResult.Left.class::isInstance)
                .map(ReadResult.Left.class::cast)
                .filter(left -> left.reason() == SkipReason.TIME_ZONE_REQUIRED)
                .map(left -> Objects.requireNonNullElse(left.uid(), ""))
                .toList();
    }
}
