package net.openmeet.occurrence.attendance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Attendance by occurrence, whether or not the occurrence is known yet. */
@Repository
public class Attendances implements KnownVersion {

    private final JdbcClient database;

    Attendances(JdbcClient database) {
        this.database = database;
    }

    /**
     * Remembers attendances, with one statement; what is older than what is known has no effect, the same is written again.
     *
     * @return those occurrences of which it is the first that is known
     */
    public Set<UUID> learn(Map<UUID, Attendance> told) {
        return Set.copyOf(database
                .sql("""
                        insert into attendance (occurrence_id, version, going, waitlisted)
                        select * from unnest(:ids, :versions, :going, :waitlisted) as told (id) order by id
                        on conflict (occurrence_id) do update
                        set version = excluded.version, going = excluded.going, waitlisted = excluded.waitlisted
                        where attendance.version <= excluded.version
                        returning case when old.version is null then occurrence_id end
                        """)
                .param("ids", new SqlArrayValue("uuid", told.keySet().toArray()))
                .param("versions", Column.of("int8", told.values(), Attendance::version))
                .param("going", Column.of("int4", told.values(), Attendance::going))
                .param("waitlisted", Column.of("int4", told.values(), Attendance::waitlisted))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    public Attendance of(UUID occurrenceId) {
        return database.sql("select version, going, waitlisted from attendance where occurrence_id = :id")
                .param("id", occurrenceId)
                .query((row, number) ->
                        new Attendance(row.getLong("version"), row.getInt("going"), row.getInt("waitlisted")))
                .optional()
                .orElse(Attendance.NONE);
    }

    /** Those of many, with one statement; what nobody has answered isn't among them. */
    public Map<UUID, Attendance> of(Collection<UUID> occurrences) {
        return database
                .sql("select occurrence_id, version, going, waitlisted from attendance where occurrence_id = any(:ids)")
                .param("ids", Column.of("uuid", occurrences, id -> id))
                .query((row, number) -> Map.entry(
                        row.getObject("occurrence_id", UUID.class),
                        new Attendance(row.getLong("version"), row.getInt("going"), row.getInt("waitlisted"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Forgets how full an occurrence was that is gone: the next answer is its first one. */
    public void forget(Collection<UUID> occurrences) {
        database.sql("delete from attendance where occurrence_id = any(:ids)")
                .param("ids", Column.of("uuid", occurrences, id -> id))
                .update();
    }

    /** The most seats that are taken at a stored date of a series that ends after an instant; 0 where there is none. */
    public int mostGoing(UUID series, Instant after) {
        return database.sql("""
                        select coalesce(max(going), 0) from attendance join occurrence on id = occurrence_id
                        where series_id = :series and ends_at > :after
                        """)
                .param("series", series)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public String kind() {
        return "attendance";
    }

    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql("""
                        select attendance.occurrence_id, attendance.version
                        from attendance
                        left join occurrence on occurrence.id = attendance.occurrence_id
                        left join known_series as known on known.id = occurrence.series_id
                        left join series_restriction as restriction on restriction.series_id = known.id
                        left join standalone_event as event on event.id = attendance.occurrence_id
                        where attendance.occurrence_id = any(:ids) and (%s and %s
                               or occurrence.id is null and %s)
                        """.formatted(
                                OccurrenceRights.seenBy("restriction"),
                                OccurrenceRights.seenBy("known", "restriction"),
                                OccurrenceRights.eventSeenBy("event")))
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("occurrence_id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
