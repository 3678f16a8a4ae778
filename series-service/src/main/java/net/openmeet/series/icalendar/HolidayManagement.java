package net.openmeet.series.icalendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.ExcludeDays;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import org.springframework.stereotype.Service;

/** Leaves out what falls on holidays. Reading their calendar needs no transaction, and may take a while. */
@Service
public class HolidayManagement {

    private static final Period LOOKED_AHEAD = Period.ofYears(2);
    private static final int MOST_REASONS = 100;

    private final SeriesManagement management;
    private final Clock clock;

    HolidayManagement(SeriesManagement management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    /** Leaves out the dates of a series on the days that a calendar names, from today on for two years. */
    public ExcludeHolidaysResult exclude(ExcludeHolidays command) {
        Optional<Series> found = management.find(command.slug(), command.viewer());
        return found.isEmpty()
                ? new ExcludeHolidaysResult.Refused(new ChangeRefusal.NotFound())
                : exclude(command, found.get());
    }

    private ExcludeHolidaysResult exclude(ExcludeHolidays command, Series series) {
        if (!series.organisers().include(command.viewer())) {
            return new ExcludeHolidaysResult.Refused(new ChangeRefusal.NotOwner());
        }
        if (!series.slug().equals(command.slug())) {
            return new ExcludeHolidaysResult.Refused(new ChangeRefusal.Moved(series.slug()));
        }
        Instant now = clock.instant();
        ZoneId zone = series.phases().inForce(now).schedule().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate until = today.plus(LOOKED_AHEAD);
        return switch (new HolidayReader(zone, new HolidayDays(today, until)).read(command.file())) {
            case HolidayReading.Unreadable(var detail) -> new ExcludeHolidaysResult.Unreadable(detail);
            case HolidayReading.TooMany(var most) -> new ExcludeHolidaysResult.TooMany(most);
            case HolidayReading.Named named -> exclude(command, series, named, until, now);
        };
    }

    private ExcludeHolidaysResult exclude(
            ExcludeHolidays command, Series series, HolidayReading.Named named, LocalDate until, Instant now) {
        Set<LocalDate> days = new HashSet<>();
        named.holidays().forEach(holiday -> days.addAll(holiday.days()));
        PhaseEdit edit = new DatesOfSeries(series.phases(), series.overUntil(now)).excludeOn(days);
        List<RecurrenceId> dates = edit instanceof PhaseEdit.Dates(var after, var excluded) ? excluded : List.of();
        if (command.dryRun()) {
            return edit instanceof PhaseEdit.Refused(var reason)
                    ? new ExcludeHolidaysResult.Refused(new ChangeRefusal.Unfit(reason))
                    : excluded(series, edit.phasesAfter(series.phases()), dates, named, until);
        }
        List<String> reasons = named.holidays().stream()
                .filter(holiday ->
                        dates.stream().anyMatch(date -> holiday.days().contains(date.date())))
                .map(Holiday::name)
                .distinct()
                .limit(MOST_REASONS)
                .toList();
        return switch (management.exclude(
                new ExcludeDays(command.slug(), command.viewer(), command.expected(), days, reasons))) {
            case EditResult.Edited(var edited) -> excluded(edited, edited.phases(), gone(dates, edited), named, until);
            case EditResult.Unchanged(var same) -> excluded(same, same.phases(), List.of(), named, until);
            case EditResult.Refused(var refusal) -> new ExcludeHolidaysResult.Refused(refusal);
        };
    }

    /** The series may have changed while the calendar was read. */
    private static List<RecurrenceId> gone(List<RecurrenceId> dates, Series series) {
        return dates.stream()
                .filter(date -> !series.phases().plan().contains(date))
                .toList();
    }

    private static ExcludeHolidaysResult.Excluded excluded(
            Series series, Phases phases, List<RecurrenceId> dates, HolidayReading.Named named, LocalDate until) {
        List<ExcludeHolidaysResult.LeftOut> leftOut = dates.stream()
                .map(date -> new ExcludeHolidaysResult.LeftOut(date, on(date.date(), named)))
                .toList();
        List<String> without = named.holidays().stream()
                .filter(holiday ->
                        dates.stream().noneMatch(date -> holiday.days().contains(date.date())))
                .map(Holiday::name)
                .distinct()
                .toList();
        return new ExcludeHolidaysResult.Excluded(series, phases, leftOut, without, named.left(), until);
    }

    private static List<String> on(LocalDate day, HolidayReading.Named named) {
        return named.holidays().stream()
                .filter(holiday -> holiday.days().contains(day))
                .map(Holiday::name)
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }
}
