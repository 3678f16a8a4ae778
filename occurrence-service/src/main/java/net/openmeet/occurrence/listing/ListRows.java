package net.openmeet.occurrence.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceRows;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.ParsedSeries;
import net.openmeet.occurrence.series.SeriesReference;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that a list is made of, in one statement: what it says was true at one time. */
@Repository
class ListRows {

    /**
     * Nothing where the viewer may not see the series, or its row isn't what was parsed. Otherwise the stored occurrences of the range; and those of the
     * computed dates that aren't virtual, though no occurrence is in their place, or that somebody has answered. The limits of one make the planner look each
     * date up: it would read all rows of the series once for all of them.
     */
    private static final String READ = """
            select restriction.slug as current_slug, restriction.visibility as at_most,
                   restriction.xmin::text::bigint as restriction_state, %s, item.*
            from series_slug as name
            join series_restriction as restriction using (series_id)
            join known_series as known on known.id = series_id
            left join lateral (
                (select true as in_range, occurrence.id, recurrence_id, starts_at, occurrence.version, status, cancellation_reason, overrides,
                        frozen, frozen_timing, detached, occurrence.xmin::text::bigint as row_state,
                        attendance.version as attendance_version, going, waitlisted
                 from occurrence
                 left join attendance on attendance.occurrence_id = occurrence.id
                 where occurrence.series_id = known.id
                   and (starts_at, recurrence_id) > (:start, :date) and starts_at < :before
                 order by starts_at, recurrence_id
                 limit :limit)
                union all
                select false, computed.id, computed.date, computed.start, occurrence.version, null, null, null,
                       null, null, null, null,
                       attendance.version, going, waitlisted
                from unnest(:ids::uuid[], :dates::text[], :starts::timestamptz[]) as computed (id, date, start)
                left join lateral (
                    select id, version, starts_at from occurrence
                    where series_id = known.id and recurrence_id = computed.date limit 1) as occurrence on true
                left join lateral (
                    select occurrence_id, version, going, waitlisted from attendance
                    where occurrence_id = computed.id limit 1) as attendance on true
                where occurrence.starts_at is distinct from computed.start
                  and (occurrence.id is not null or attendance.occurrence_id is not null)
            ) as item on true
            where name.slug = :slug and known.id = :id and known.version = :version
              and known.xmin::text::bigint = :state and %s and %s
              and (name.slug = restriction.slug or restriction.visibility = 'public'
                   or %s)
            """.formatted(
                    SeriesReference.PEOPLE,
                    OccurrenceRights.seenBy("restriction"),
                    OccurrenceRights.seenBy("known", "restriction"),
                    OccurrenceRights.ledOn("restriction"));

    private final JdbcClient database;

    ListRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was found.
     *
     * @param series as the viewer may know it
     * @param restrictionState the transaction that wrote who may see it
     * @param stored by no order
     * @param elsewhere computed dates whose occurrence is stored, and starts at another time
     * @param answered attendance of computed dates
     */
    record Found(
            KnownSeries series,
            long restrictionState,
            List<ListItem.Stored> stored,
            Set<RecurrenceId> elsewhere,
            Map<RecurrenceId, Attendance> answered) {}

    /** Reads the rows of a range, at most {@code limit}, and what is stored of the dates computed for it. */
    Optional<Found> read(
            String slug, Viewer viewer, ParsedSeries parsed, Range range, List<Position> computed, int limit) {
        KnownSeries series = parsed.series();
        Position after = range.after();
        return database.sql(READ)
                .param("slug", slug)
                .param("viewer", viewer.accountId())
                .param("id", series.id())
                .param("version", series.version())
                .param("state", parsed.rowState())
                .param("start", range.from().atOffset(ZoneOffset.UTC))
                .param("date", after == null ? "" : after.date().toString())
                .param("before", range.to().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .param("ids", Column.of("uuid", computed, position -> series.occurrenceId(position.date())))
                .param("dates", Column.of("text", computed, Position::date))
                .param("starts", Column.of("timestamptz", computed, Position::startsAt))
                .query(rows -> rows.next() ? Optional.of(found(series, rows)) : Optional.empty());
    }

    private static Found found(KnownSeries series, ResultSet rows) throws SQLException {
        var found = new Found(
                series.restricted(
                        rows.getString("current_slug"),
                        SeriesReference.people(rows),
                        Visibility.of(rows.getString("at_most"))),
                rows.getLong("restriction_state"),
                new ArrayList<>(),
                new HashSet<>(),
                new HashMap<>());
        do {
            String date = rows.getString("recurrence_id");
            if (date != null) {
                add(rows, series, RecurrenceId.parse(date), found);
            }
        } while (rows.next());
        return found;
    }

    private static void add(ResultSet row, KnownSeries series, RecurrenceId date, Found found) throws SQLException {
        Attendance attendance = attendance(row);
        if (row.getBoolean("in_range")) {
            Occurrence occurrence = OccurrenceRows.occurrence(row, 0);
            Instant start = row.getObject("starts_at", OffsetDateTime.class).toInstant();
            found.stored()
                    .add(new ListItem.Stored(
                            new Position(start, date),
                            occurrence,
                            attendance,
                            occurrence.id().equals(series.occurrenceId(date)),
                            row.getLong("row_state")));
        } else if (row.getObject("version") == null) {
            found.answered().put(date, attendance);
        } else {
            found.elsewhere().add(date);
        }
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        long version = row.getLong("attendance_version");
        return row.wasNull() ? Attendance.NONE : new Attendance(version, row.getInt("going"), row.getInt("waitlisted"));
    }
}
