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

    private final CalendarTakeover takeover;

    CalendarImport(CalendarTakeover takeover) {
        this.takeover = takeover;
    }

    /** Makes a series of every recurring event and a standalone event of every other one, or changes what this member has made of them before. */
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
        if (!withoutZone.isEmpty() && (isAnyToRepeat(results) || isNothingElseRead(results))) {
            return new ImportResult.TimeZoneRequired(withoutZone);
        }
        return command.dryRun() ? takeover.tryOut(command, results) : takeover.takeOver(command, results);
    }

    /** What takes place once is no reason to refuse the others. */
    private static boolean isAnyToRepeat(List<ReadResult> results) {
        return results.stream()
                .anyMatch(result -> result instanceof ReadResult.Left left
                        && left.reason() == SkipReason.TIME_ZONE_REQUIRED
                        && left.recurs());
    }

    private static boolean isNothingElseRead(List<ReadResult> results) {
        return results.stream().allMatch(ReadResult.Left.class::isInstance);
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
