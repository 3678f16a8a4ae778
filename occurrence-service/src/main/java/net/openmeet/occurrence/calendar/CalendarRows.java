package net.openmeet.occurrence.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Why all dates of a series stand in somebody's calendar. */
    private record Concern(UUID series, CalendarReason reason) {}

    CalendarRows(JdbcClient database) {
        this.database = database;
    }

    /** Reads the page that a query asks for, as far as it is stored; and what is stored of the dates computed for it. */
    FoundRows read(CalendarQuery query, ConcernedSeries own, List<Computed> computed) {
        List<Concern> concerns = Stream.of(
                        concerns(own.organised(), CalendarReason.ORGANISING),
                        concerns(own.ofGroups(), CalendarReason.GROUP),
                        concerns(own.followed(), CalendarReason.FOLLOWING))
                .flatMap(each -> each)
                .toList();
        JdbcClient.StatementSpec statement = database.sql(PersonalStatement.READ)
                .param("viewer", query.account())
                .param("series", Column.of("uuid", concerns, Concern::series))
                .param(
                        "concerns",
                        Column.of("text", concerns, concern -> concern.reason().text()));
        return FoundRowsReader.read(statement, query.begin(), query.to(), query.limit(), computed);
    }

    private static Stream<Concern> concerns(Set<UUID> series, CalendarReason reason) {
        return series.stream().map(id -> new Concern(id, reason));
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
