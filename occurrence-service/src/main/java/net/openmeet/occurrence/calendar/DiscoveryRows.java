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
import org.jspecify.annotations.Nullable;
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

    /** The first series that have the words. */
    List<SeriesReference> candidates(@Nullable String words, int limit) {
        return database.sql(words == null ? PublicStatement.ALL_SERIES : PublicStatement.SERIES_WITH_WORDS)
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> SeriesReference.of(row))
                .list();
    }

    /** Of dates those whose phase doesn't have the words, though their series has. */
    Set<DateKey> unfit(String words, List<Computed> computed) {
        return database.sql(PublicStatement.UNFIT)
                .param("words", words)
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
    FoundRows read(DiscoveryQuery query, @Nullable String words, int limit, List<Computed> computed) {
        JdbcClient.StatementSpec statement = database.sql(
                        words == null ? PublicStatement.ALL : PublicStatement.WITH_WORDS)
                .param("words", words);
        return FoundRowsReader.read(statement, query.begin(), query.to(), limit, computed);
    }
}
