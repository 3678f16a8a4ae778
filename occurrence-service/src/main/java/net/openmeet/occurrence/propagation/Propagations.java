package net.openmeet.occurrence.propagation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.series.StoredSeries;
import net.openmeet.occurrence.template.JsonColumn;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of series that dates follow or have followed. */
@Repository
class Propagations {

    private static final String UNDER_WAY = """
            select before, after, change from series_propagation
            where series_id = :series and finished_at is null
            """;

    private final JdbcClient database;

    Propagations(JdbcClient database) {
        this.database = database;
    }

    /** Notes a change that all dates have followed at once, so many. */
    void addDone(Propagation propagation, int total, Instant now) {
        insert(propagation, "null, null, :count, :count, :now::timestamptz")
                .param("count", total)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes a change that dates are going to follow, so many of them already. */
    void add(Propagation propagation, int done) {
        insert(propagation, """
                        :before::jsonb, :after::jsonb,
                        (select count(*) from occurrence where series_id = :series and (frozen is null or :past)), :count, null
                        """)
                .param("before", StoredSeries.write(propagation.before()))
                .param("after", StoredSeries.write(propagation.after()))
                .param("past", propagation.concernsPastDates())
                .param("count", done)
                .update();
    }

    /** Whether dates of a series are still to follow a change of it. */
    boolean isUnderWay(UUID series) {
        return database.sql(
                        "select exists (select from series_propagation where series_id = :series and finished_at is null)")
                .param("series", series)
                .query(Boolean.class)
                .single();
    }

    /** Those of the series that have dates which are still to follow a change. */
    Set<UUID> underWay(Collection<UUID> series) {
        return new HashSet<>(database.sql(
                        "select distinct series_id from series_propagation where series_id = any(:series) and finished_at is null")
                .param("series", Column.of("uuid", series, id -> id))
                .query(UUID.class)
                .list());
    }

    /** What dates of a series are still to follow, in the order of the changes. */
    List<Propagation> underWay(UUID series) {
        return database.sql(UNDER_WAY + " order by version")
                .param("series", series)
                .query(Propagations::propagation)
                .list();
    }

    /** What dates of a series are still to follow of this version; empty once they have. */
    Optional<Propagation> underWay(UUID series, long version) {
        return database.sql(UNDER_WAY + " and version = :version")
                .param("series", series)
                .param("version", version)
                .query(Propagations::propagation)
                .optional();
    }

    /** So many dates more have followed. */
    void advance(Propagation propagation, int more) {
        database.sql("""
                        update series_propagation set done = least(done + :more, total)
                        where series_id = :series and version = :version
                        """)
                .param("series", propagation.seriesId())
                .param("version", propagation.version())
                .param("more", more)
                .update();
    }

    /** All dates have followed, or are gone. */
    void finish(Propagation propagation, Instant now) {
        database.sql("""
                        update series_propagation set done = total, finished_at = :now, before = null, after = null
                        where series_id = :series and version = :version
                        """)
                .param("series", propagation.seriesId())
                .param("version", propagation.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How far dates have followed a version, or the later one with which it came. */
    Optional<Progress> progress(UUID series, long version) {
        return database.sql("""
                        select version, total, done,
                               case when finished_at is not null then 'done' when done > 0 then 'running' else 'waiting' end as state
                        from series_propagation where series_id = :series and since < :version and version >= :version
                        """)
                .param("series", series)
                .param("version", version)
                .query((row, number) -> new Progress(
                        row.getLong("version"),
                        row.getInt("total"),
                        row.getInt("done"),
                        Progress.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))))
                .optional();
    }

    private JdbcClient.StatementSpec insert(Propagation propagation, String rest) {
        return database.sql("""
                        insert into series_propagation (series_id, version, since, change,
                                                        before, after, total, done, finished_at)
                        select :series, :version, :since, :change::jsonb, %s
                        """.formatted(rest))
                .param("series", propagation.seriesId())
                .param("version", propagation.version())
                .param("since", propagation.before().version())
                .param("change", JsonColumn.write(propagation.change()));
    }

    private static Propagation propagation(ResultSet row, int number) throws SQLException {
        return new Propagation(
                StoredSeries.read(row.getString("before")),
                StoredSeries.read(row.getString("after")),
                JsonColumn.read(row.getString("change"), Change.class));
    }
}
