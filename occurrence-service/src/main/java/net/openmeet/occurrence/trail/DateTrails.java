package net.openmeet.occurrence.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OrganisedState;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.database.Column;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last {@value #MOST} changes of dates of each series, for those who may change them. They go with the series. */
@Repository
public class DateTrails {

    static final int MOST = 1_000;

    private static final String TRAIL = """
            select trail.number, trail.change_id, trail.changed_by, trail.changed_at, trail.kind, trail.undone, trail.dates,
                   trail.first_date, trail.last_date, date.changes
            from date_trail as trail join changed_date as date on date.number = trail.number and %s
            where trail.series_id = :series and %s
            order by trail.number desc limit :limit
            """;

    private static final String OF_THE_FIRST = "date.recurrence_id = trail.first_date";

    private final JdbcClient database;

    DateTrails(JdbcClient database) {
        this.database = database;
    }

    /**
     * Writes down what a change made of dates, in its transaction, which has locked the series.
     *
     * @param undone the change that it takes back; null: it takes none back
     * @param dates one at least, in their order
     */
    public void add(
            UUID series, Change change, Instant at, TrailKind kind, @Nullable UUID undone, List<ChangedDate> dates) {
        database.sql("""
                        with trail as (
                            insert into date_trail (series_id, change_id, changed_by, changed_at, kind, undone, dates, first_date, last_date)
                            values (:series, :change, :by::uuid, :at, :kind, :undone::uuid, :count, :first, :last)
                            returning number)
                        insert into changed_date (number, recurrence_id, occurrence_id, changes, before, after)
                        select trail.number, date.* from trail,
                             unnest(:dates::text[], :ids::uuid[], :changes::jsonb[], :before::jsonb[], :after::jsonb[]) as date
                        """)
                .param("series", series)
                .param("change", change.id())
                .param("by", change.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("undone", undone)
                .param("count", dates.size())
                .param("first", dates.getFirst().date().toString())
                .param("last", dates.getLast().date().toString())
                .param("dates", Column.of("text", dates, ChangedDate::date))
                .param("ids", Column.of("text", dates, ChangedDate::occurrence))
                .param("changes", Column.of("text", dates, date -> ChangesColumn.write(date.changes())))
                .param("before", Column.of("text", dates, date -> date.before().write()))
                .param("after", Column.of("text", dates, date -> date.after().write()))
                .update();
        forgetOldest(series);
    }

    private void forgetOldest(UUID series) {
        database.sql("""
                        delete from date_trail where series_id = :series and number <= (
                            select number from date_trail where series_id = :series order by number desc offset :most limit 1)
                        """).param("series", series).param("most", MOST).update();
    }

    /** The changes of dates of a series before a number, newest first. */
    List<DateTrail> newestFirst(UUID series, long before, int limit) {
        return database.sql(TRAIL.formatted(OF_THE_FIRST, "trail.number < :before"))
                .param("series", series)
                .param("before", before)
                .param("limit", limit)
                .query(DateTrails::trail)
                .list();
    }

    /** Those of one date, whatever it was called then. */
    List<DateTrail> newestFirst(UUID series, UUID occurrence, long before, int limit) {
        return database.sql(TRAIL.formatted("date.occurrence_id = :occurrence", "trail.number < :before"))
                .param("series", series)
                .param("occurrence", occurrence)
                .param("before", before)
                .param("limit", limit)
                .query(DateTrails::trail)
                .list();
    }

    /** A change of dates of a series; empty where it is none, or forgotten. */
    public Optional<DateTrail> find(UUID series, UUID change) {
        return database.sql(TRAIL.formatted(OF_THE_FIRST, "trail.change_id = :change"))
                .param("series", series)
                .param("change", change)
                .param("limit", 1)
                .query(DateTrails::trail)
                .optional();
    }

    /** The dates of a change after one of them, in their order. */
    public List<ChangedDate> dates(DateTrail trail, @Nullable RecurrenceId after, int limit) {
        return database.sql("""
                        select recurrence_id, occurrence_id, changes, before, after from changed_date
                        where number = :number and recurrence_id > :after
                        order by recurrence_id limit :limit
                        """)
                .param("number", trail.number())
                .param("after", after == null ? "" : after.toString())
                .param("limit", limit)
                .query(DateTrails::date)
                .list();
    }

    private static DateTrail trail(ResultSet row, int number) throws SQLException {
        return new DateTrail(
                row.getLong("number"),
                row.getObject("change_id", UUID.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                TrailKind.valueOf(row.getString("kind")),
                row.getObject("undone", UUID.class),
                row.getInt("dates"),
                RecurrenceId.parse(row.getString("first_date")),
                RecurrenceId.parse(row.getString("last_date")),
                ChangesColumn.read(row.getString("changes")));
    }

    private static ChangedDate date(ResultSet row, int number) throws SQLException {
        return new ChangedDate(
                row.getObject("occurrence_id", UUID.class),
                RecurrenceId.parse(row.getString("recurrence_id")),
                ChangesColumn.read(row.getString("changes")),
                OrganisedState.read(row.getString("before")),
                OrganisedState.read(row.getString("after")));
    }
}
