package net.openmeet.occurrence.icalendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceRows;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that feeds are made of. */
@Repository
class FeedRows {

    private static final int MOST = 10_000;

    /** Dates of a stretch, as they are or as they were meant, that may be other than their series says. RecurrenceIds are compared by their days. */
    private static final String OTHERS = """
            from occurrence
            where series_id = %s
              and (starts_at >= :from and starts_at < :to or recurrence_id >= :firstDay and recurrence_id < :lastDay)
              and (frozen is not null or detached is not null or status = 'cancelled' or overrides <> '{}'::jsonb)
            """;

    private static final String STATE = """
            select known.id, restriction.slug as current_slug, known.version,
                   known.xmin::text::bigint as row_state, restriction.xmin::text::bigint as restriction_state,
                   greatest(known.changed_at, (select max(changed_at) from occurrence where series_id = known.id)) as changed_at,
                   others.number, others.state
            from series_slug as name
            join series_restriction as restriction using (series_id)
            join known_series as known on known.id = series_id
            cross join lateral (
                select count(*) as number,
                       coalesce(bit_xor(hashtextextended(id::text, xmin::text::bigint)), 0) as state
                %s) as others
            where name.slug = :slug and %s and %s
              and (name.slug = restriction.slug or restriction.visibility = 'public'
                   or %s)
            """.formatted(
                    OTHERS.formatted("known.id"),
                    OccurrenceRights.seenBy("restriction"),
                    OccurrenceRights.seenBy("known", "restriction"),
                    OccurrenceRights.ledOn("restriction"));

    private final JdbcClient database;

    FeedRows(JdbcClient database) {
        this.database = database;
    }

    /** An occurrence, and when it got its version. */
    record Changed(Occurrence occurrence, Instant changedAt) {}

    /** The state of a series' feed; empty where there is no such series, or the viewer may not know of it. */
    Optional<FeedState> state(String slug, Viewer viewer, FeedRange range) {
        return within(range, database.sql(STATE))
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .query((row, number) -> new FeedState(
                        row.getObject("id", UUID.class),
                        row.getString("current_slug"),
                        row.getLong("version"),
                        row.getLong("row_state"),
                        row.getLong("restriction_state"),
                        row.getLong("number"),
                        row.getLong("state"),
                        instant(row)))
                .optional();
    }

    /** Stored dates of a series that may be other than it says. */
    List<Changed> others(UUID series, FeedRange range) {
        String sql = "select * " + OTHERS.formatted(":series") + " order by recurrence_id limit :limit";
        return within(range, database.sql(sql))
                .param("series", series)
                .param("limit", MOST)
                .query((row, number) -> new Changed(OccurrenceRows.occurrence(row, number), instant(row)))
                .list();
    }

    /** When series, stored dates and standalone events got their versions, by their ids. */
    Map<UUID, Instant> changes(Collection<UUID> ids) {
        return database
                .sql("""
                        select id, changed_at from known_series where id = any(:ids)
                        union all select id, changed_at from occurrence where id = any(:ids)
                        union all select id, changed_at from standalone_event where id = any(:ids) and not removed
                        """)
                .param("ids", Column.of("uuid", ids, id -> id))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), instant(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    ChangeStamp series(UUID series) {
        return stamp("select version, changed_at from known_series where id = :id", series);
    }

    /** Of a date of a series both count: its own changes, and those of its series. */
    ChangeStamp date(UUID series, UUID occurrence) {
        return database.sql("""
                        select series.version + coalesce(occurrence.version, 0) as version,
                               greatest(series.changed_at, occurrence.changed_at) as changed_at
                        from known_series as series
                        left join occurrence on occurrence.series_id = series.id and occurrence.id = :id
                        where series.id = :series
                        """)
                .param("id", occurrence)
                .param("series", series)
                .query(FeedRows::stamp)
                .single();
    }

    ChangeStamp standalone(UUID event) {
        return stamp("select version, changed_at from standalone_event where id = :id", event);
    }

    private ChangeStamp stamp(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(FeedRows::stamp).single();
    }

    private static ChangeStamp stamp(ResultSet row, int number) throws SQLException {
        return new ChangeStamp(row.getLong("version") - 1, instant(row));
    }

    private static JdbcClient.StatementSpec within(FeedRange range, JdbcClient.StatementSpec statement) {
        return statement
                .param("from", range.from().atOffset(ZoneOffset.UTC))
                .param("to", range.to().atOffset(ZoneOffset.UTC))
                .param("firstDay", day(range.from()))
                .param("lastDay", day(range.to()));
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("changed_at", OffsetDateTime.class).toInstant();
    }
}
