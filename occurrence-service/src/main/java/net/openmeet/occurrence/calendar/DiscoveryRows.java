package net.openmeet.occurrence.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.calendar.FoundRows.DateKey;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.series.SeriesReference;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that discovery is made of. */
@Repository
class DiscoveryRows {

    private final JdbcClient database;

    DiscoveryRows(JdbcClient database) {
        this.database = database;
    }

    /** What a query looks for, as the database understands it, which plans by what words mean; empty where there is no word among them. */
    Optional<DiscoverySearch> search(DiscoveryQuery query) {
        Optional<DiscoverySearch> search = parsed(query);
        return search.isEmpty() || search.get().isForEverything()
                ? search
                : search.map(parsed -> parsed.amongSeries(series(parsed)));
    }

    private List<UUID> series(DiscoverySearch search) {
        return search.in(database.sql(search.over("select known.id from known_series as known where known.visibility "
                        + DiscoverySearch.LISTED + new DiscoveryConditions(search).ofSeries() + " limit :limit")))
                .param("limit", DiscoverySearch.FEW + 1)
                .query(UUID.class)
                .list();
    }

    private Optional<DiscoverySearch> parsed(DiscoveryQuery query) {
        if (query.words() == null) {
            return Optional.of(new DiscoverySearch(null, query.filters(), query.byMember(), null));
        }
        return Optional.ofNullable(database.sql("select looked_for(:words)::text")
                        .param("words", query.words())
                        .query(String.class)
                        .list()
                        .getFirst())
                .map(words -> new DiscoverySearch(words, query.filters(), query.byMember(), null));
    }

    /** The first series that may have a next date, from {@code window} on and before {@code to}, that is the first from {@code from} on. */
    List<Candidate> candidates(DiscoverySearch search, Instant from, Instant window, Instant to, int limit) {
        return search.in(database.sql(new NextDateStatement(search).candidates()))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("window", window.atOffset(ZoneOffset.UTC))
                .param("before", to.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .param(
                        "day",
                        window.minus(1, ChronoUnit.DAYS)
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                .query((row, number) -> new Candidate(SeriesReference.of(row), position(row), dates(row)))
                .list();
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        OffsetDateTime start = row.getObject("starts_at", OffsetDateTime.class);
        return start == null
                ? null
                : new Position(start.toInstant(), RecurrenceId.parse(row.getString("recurrence_id")));
    }

    private static Set<RecurrenceId> dates(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("stored").getArray())
                .map(RecurrenceId::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of computed dates those whose phase doesn't have what is looked for, though their series may. */
    Set<DateKey> unfit(DiscoverySearch search, List<Computed> computed) {
        return search.in(database.sql(new NextDateStatement(search).unfit()))
                .param(
                        "things",
                        Column.of(
                                "uuid", computed, date -> date.series().series().id()))
                .param("dates", Column.of("text", computed, date -> date.date().date()))
                .query((row, number) -> new DateKey(
                        row.getObject("id", UUID.class), RecurrenceId.parse(row.getString("recurrence_id"))))
                .set();
    }

    /** Reads a page of series by their stored next dates. */
    FoundRows nextDates(DiscoveryQuery query, DiscoverySearch search, int limit) {
        JdbcClient.StatementSpec statement = search.in(database.sql(new NextDateStatement(search).page()))
                .param("from", query.from().atOffset(ZoneOffset.UTC));
        Instant to = query.window().isBefore(query.to()) ? query.window() : query.to();
        return FoundRowsReader.read(statement, query.begin(), to, limit, List.of());
    }

    /** Reads stored dates by their names, and what is stored of the computed ones. */
    FoundRows read(List<NextDate.Stored> stored, List<Computed> computed) {
        JdbcClient.StatementSpec statement = database.sql(NextDateStatement.rows())
                .param(
                        "stored_things",
                        Column.of("uuid", stored, date -> date.series().series().id()))
                .param(
                        "stored_dates",
                        Column.of("text", stored, date -> date.date().date()));
        return FoundRowsReader.read(statement, stored.size(), computed);
    }

    /** Reads a page as far as it is stored, and what is stored of the dates computed for it. */
    FoundRows read(DiscoveryQuery query, DiscoverySearch search, int limit, List<Computed> computed) {
        JdbcClient.StatementSpec statement = search.in(database.sql(new PublicStatement(search).page()));
        return FoundRowsReader.read(statement, query.begin(), query.to(), limit, computed);
    }
}
