package net.openmeet.occurrence.calendar;

import java.util.Collection;
import java.util.List;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.series.ConcernedSeries;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that the calendars of members and groups are made of. */
@Repository
class CalendarRows {

    private final JdbcClient database;

    CalendarRows(JdbcClient database) {
        this.database = database;
    }

    /** Reads the page that a query asks for, as far as it is stored; and what is stored of the dates computed for it. */
    FoundRows read(CalendarQuery query, ConcernedSeries own, List<Computed> computed) {
        JdbcClient.StatementSpec statement = database.sql(PersonalStatement.READ)
                .param("viewer", query.account())
                .param("series", Column.of("uuid", own.organised(), id -> id))
                .param("groupSeries", Column.of("uuid", own.ofGroups(), id -> id));
        return FoundRowsReader.read(statement, query.begin(), query.to(), query.limit(), computed);
    }

    /** Reads the page of a group that a query asks for, as far as it is stored; and what is stored of the dates computed for it. */
    FoundRows read(GroupCalendarQuery query, Collection<SeenSeries> theirs, int limit, List<Computed> computed) {
        JdbcClient.StatementSpec statement = database.sql(GroupStatement.READ)
                .param("viewer", query.viewer().accountId())
                .param("group", query.group())
                .param(
                        "series",
                        Column.of("uuid", theirs, series -> series.series().id()));
        return FoundRowsReader.read(statement, query.begin(), query.to(), limit, computed);
    }
}
