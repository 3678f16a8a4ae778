package net.openmeet.occurrence.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.calendar.FoundRows.DateKey;
import net.openmeet.occurrence.series.SeriesReference;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that the public calendar is made of. */
@Repository
class DiscoveryRows {

    private final JdbcClient database;

    DiscoveryRows(JdbcClient database) {
        this.database = database;
    }

    /** What words mean to the database, which plans by them; empty where there is none among them. */
    Optional<String> parse(String words) {
        return Optional.ofNullable(database.sql("select looked_for(:words)::text")
                .param("words", words)
                .query(String.class)
                .list()
                .getFirst());
    }

    /** The first series that may have what is looked for. */
    List<SeriesReference> candidates(DiscoverySearch search, int limit) {
        return search.in(database.sql(new PublicStatement(search).series()))
                .param("limit", limit)
                .query((row, number) -> SeriesReference.of(row))
                .list();
    }

    /** Of dates those whose phase doesn't have what is looked for, though their series may. */
    Set<DateKey> unfit(DiscoverySearch search, List<Computed> computed) {
        return search.in(database.sql(new PublicStatement(search).unfit()))
                .param(
                        "things",
                        Column.of(
                                "uuid", computed, date -> date.series().series().id()))
                .param("dates", Column.of("text", computed, date -> date.date().date()))
                .query((row, number) -> new DateKey(
                        row.getObject("id", UUID.class), RecurrenceId.parse(row.getString("recurrence_id"))))
                .set();
    }

    /** Reads a page as far as it is stored, and what is stored of the dates computed for it. */
    FoundRows read(DiscoveryQuery query, DiscoverySearch search, int limit, List<Computed> computed) {
        JdbcClient.StatementSpec statement = search.in(database.sql(new PublicStatement(search).page()));
        return FoundRowsReader.read(statement, query.begin(), query.to(), limit, computed);
    }
}
