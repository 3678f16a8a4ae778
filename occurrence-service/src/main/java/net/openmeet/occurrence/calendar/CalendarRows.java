package net.openmeet.occurrence.calendar;

import java.util.Collection;
import java.util.List;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that a member's calendar is made of. */
@Repository
class CalendarRows {

    private final JdbcClient database;

    CalendarRows(JdbcClient database) {
        this.database = database;
    }

    /** Reads the page that a query asks for, as far as it is stored; and what is stored of the dates computed for it. */
    FoundRows read(CalendarQuery query, Collection<SeenSeries> own, List<Computed> computed) {
        JdbcClient.StatementSpec statement = database.sql(PersonalStatement.READ)
                .param("viewer", query.account())
                .param(
                        "series",
                        Column.of("uuid", own, series -> series.series().id()));
        return FoundRowsReader.read(statement, query.begin(), query.to(), query.limit(), computed);
    }
}
