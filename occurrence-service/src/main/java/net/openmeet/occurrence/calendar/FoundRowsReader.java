package net.openmeet.occurrence.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.calendar.FoundRows.DateKey;
import net.openmeet.occurrence.calendar.FoundRows.FoundDate;
import net.openmeet.occurrence.event.StandaloneEvents;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceRows;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.SeriesReference;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs a statement of a calendar, and reads what it finds. */
final class FoundRowsReader {

    private FoundRowsReader() {}

    /** Reads a page of a range, and what is stored of the dates computed for it. */
    static FoundRows read(
            JdbcClient.StatementSpec statement,
            CalendarPosition begin,
            Instant to,
            int limit,
            List<Computed> computed) {
        return read(
                statement
                        .param("start", begin.startsAt().atOffset(ZoneOffset.UTC))
                        .param("thing", begin.thing())
                        .param("date", begin.date())
                        .param("before", to.atOffset(ZoneOffset.UTC)),
                limit,
                computed);
    }

    /** Reads so many rows at most, and what is stored of the computed dates. */
    static FoundRows read(JdbcClient.StatementSpec statement, int limit, List<Computed> computed) {
        var found = new FoundRows(new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new HashMap<>());
        statement
                .param("limit", limit)
                .param(
                        "ids",
                        Column.of(
                                "uuid",
                                computed,
                                date -> date.series()
                                        .series()
                                        .occurrenceId(date.date().date())))
                .param(
                        "things",
                        Column.of(
                                "uuid", computed, date -> date.series().series().id()))
                .param("dates", Column.of("text", computed, date -> date.date().date()))
                .param(
                        "starts",
                        Column.of("timestamptz", computed, date -> date.date().startsAt()))
                .query(row -> {
                    add(row, found);
                });
        return found;
    }

    private static void add(ResultSet row, FoundRows found) throws SQLException {
        if (!row.getBoolean("in_page")) {
            var key = new DateKey(row.getObject("thing", UUID.class), RecurrenceId.parse(row.getString("date")));
            if (row.getBoolean("stored")) {
                found.stored().add(key);
            } else {
                found.answered().put(key, attendance(row));
            }
        } else if (row.getObject("series_id") == null) {
            found.events()
                    .add(new CalendarItem.Standalone(
                            StandaloneEvents.event(row, 0).view(),
                            attendance(row),
                            row.getLong("row_state"),
                            reasons(row)));
        } else {
            Instant start = row.getObject("starts_at", OffsetDateTime.class).toInstant();
            var position = new Position(start, RecurrenceId.parse(row.getString("recurrence_id")));
            Occurrence occurrence = OccurrenceRows.occurrence(row, 0);
            UUID idOfDate = KnownSeries.occurrenceId(row.getObject("series_id", UUID.class), position.date(), 0);
            var date = new ListItem.Stored(
                    position, occurrence, attendance(row), occurrence.id().equals(idOfDate), row.getLong("row_state"));
            SeriesReference series = SeriesReference.of(row);
            found.dates().add(new FoundDate(series, date, reasons(row)));
            found.stored().add(new DateKey(series.id(), position.date()));
        }
    }

    private static Set<CalendarReason> reasons(ResultSet row) throws SQLException {
        var reasons = EnumSet.noneOf(CalendarReason.class);
        String told = row.getString("reasons");
        if (told != null) {
            Stream.of(told.split(",")).map(CalendarReason::of).forEach(reasons::add);
        }
        return reasons;
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        long version = row.getLong("attendance_version");
        return row.wasNull() ? Attendance.NONE : new Attendance(version, row.getInt("going"), row.getInt("waitlisted"));
    }
}
