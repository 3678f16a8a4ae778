package net.openmeet.series.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.edit.FormerPhases;
import net.openmeet.vocabulary.phase.edit.FormerSplits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was ever changed of series, for those who may change them. Goes with the series. */
@Repository
class SeriesChanges {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    /** A phase that can be merged back was split off by one of these. */
    private static final int MOST_SPLITS = 50;

    private final JdbcClient database;

    SeriesChanges(JdbcClient database) {
        this.database = database;
    }

    /**
     * Writes down what a fact changed and what the series was before, in the transaction that stores it, and before it is stored.
     *
     * @param undone the version of the change that it takes back; null: it takes none back
     */
    void add(SeriesFact.Lasting fact, @Nullable Long undone) {
        SeriesChange change = SeriesChange.of(fact);
        database.sql("""
                        insert into series_change (series_id, version, change_id, changed_by, changed_at, kind, from_id, changes, undone, former)
                        select :series, :version, :change, :by::uuid, :at, :kind, :from::text, :changes::jsonb, :undone::bigint, %s
                        from (values (1)) as one (row)
                        left join series as former on former.id = :series and former.version = :version - 1
                        """.formatted(FormerColumn.COPY))
                .param("series", fact.seriesId())
                .param("version", change.version())
                .param("change", change.changeId())
                .param("by", change.by())
                .param("at", SeriesRow.timestamp(change.at()))
                .param("kind", change.kind().name())
                .param("from", change.from())
                .param("changes", JSON.writeValueAsString(change.changes()))
                .param("undone", undone)
                .param("turning", FormerColumn.turning(fact))
                .update();
    }

    /** The last change of a series, of which there is one at least. */
    NewestChange newest(UUID series) {
        List<Row> rows = database.sql("""
                        select version, changed_at, kind, former from series_change
                        where series_id = :series and change_id = (
                            select change_id from series_change where series_id = :series order by version desc limit 1)
                        order by version
                        """)
                .param("series", series)
                .query((row, number) -> new Row(
                        row.getLong("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        SeriesChange.Kind.valueOf(row.getString("kind")),
                        row.getString("former")))
                .list();
        return new NewestChange(
                rows.getFirst().version(),
                rows.getLast().version(),
                rows.getFirst().at(),
                rows.stream().map(Row::kind).toList(),
                former(rows));
    }

    /** What a series was before all of a change; where it went on otherwise, its first fact need not say: who may see it is one before. */
    private static @Nullable Former former(List<Row> rows) {
        List<Former> formers = rows.stream()
                .map(Row::former)
                .filter(Objects::nonNull)
                .map(FormerColumn::read)
                .toList();
        return rows.getFirst().former() == null
                ? null
                : formers.stream()
                        .map(Former::at)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(formers.getFirst()::at)
                        .orElseGet(formers::getFirst);
    }

    /** What a series was whenever it went on otherwise, and what it was then: those of its phases with a start, as {@link FormerSplits} says. */
    List<FormerPhases> splits(Series series, RecurrenceId goesOn, RecurrenceId goes) {
        return database.sql("""
                        select split.former -> 'at' as at, %s as before, next.former is null as newest, %s as after
                        from series_change as split
                        left join series_change as next on next.series_id = split.series_id and next.version = split.version + 1
                        where split.series_id = :series and split.former -> 'at' is not null
                        order by split.version desc limit :most
                        """.formatted(
                                FormerColumn.schedules("split.former", ":goesOn"),
                                FormerColumn.schedules("next.former", ":goes")))
                .param("series", series.id())
                .param("goesOn", goesOn.toString())
                .param("goes", goes.toString())
                .param("most", MOST_SPLITS)
                .query((row, number) -> split(series, goes, row))
                .list();
    }

    private static FormerPhases split(Series series, RecurrenceId goes, ResultSet row) throws SQLException {
        return new FormerPhases(
                FormerColumn.readSchedules(row.getString("before")),
                FormerColumn.readTurning(row.getString("at")),
                row.getBoolean("newest")
                        ? series.phases().planned().stream()
                                .map(Phase::schedule)
                                .filter(schedule -> schedule.start().equals(goes))
                                .toList()
                        : FormerColumn.readSchedules(row.getString("after")));
    }

    private record Row(
            long version,
            Instant at,
            SeriesChange.Kind kind,
            @Nullable String former) {}

    /** The changes of a series before a version, newest first. */
    List<SeriesChange> newestFirst(UUID series, long before, int limit) {
        return database.sql("""
                        select version, change_id, changed_by, changed_at, kind, from_id, changes, undone from series_change
                        where series_id = :series and version < :before
                        order by version desc limit :limit
                        """)
                .param("series", series)
                .param("before", before)
                .param("limit", limit)
                .query(SeriesChanges::change)
                .list();
    }

    private static SeriesChange change(ResultSet row, int number) throws SQLException {
        return new SeriesChange(
                row.getLong("version"),
                row.getObject("change_id", UUID.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                SeriesChange.Kind.valueOf(row.getString("kind")),
                row.getString("from_id"),
                row.getObject("undone", Long.class),
                JSON.readValue(row.getString("changes"), FIELDS));
    }
}
