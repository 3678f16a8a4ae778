package net.openmeet.occurrence.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attendance by occurrence, whether or not the occurrence is known yet. */
@Repository
public class Attendances implements KnownVersion {

    private final JdbcClient database;

    Attendances(JdbcClient database) {
        this.database = database;
    }

    private record Row(UUID occurrenceId, Attendance attendance) {}

    /** Remembers attendance; what is older than what is known has no effect. */
    public void learn(UUID occurrenceId, Attendance attendance) {
        database.sql("""
                        insert into attendance (occurrence_id, version, going, waitlisted)
                        values (:id, :version, :going, :waitlisted)
                        on conflict (occurrence_id) do update
                        set version = excluded.version, going = excluded.going, waitlisted = excluded.waitlisted
                        where attendance.version < excluded.version
                        """)
                .param("id", occurrenceId)
                .param("version", attendance.version())
                .param("going", attendance.going())
                .param("waitlisted", attendance.waitlisted())
                .update();
    }

    public Attendance of(UUID occurrenceId) {
        return of(List.of(occurrenceId)).getOrDefault(occurrenceId, Attendance.NONE);
    }

    /** The attendance of those occurrences that somebody has answered. */
    public Map<UUID, Attendance> of(Collection<UUID> occurrenceIds) {
        return database
                .sql("""
                        select occurrence_id, version, going, waitlisted from attendance
                        where occurrence_id = any(:ids::uuid[])
                        """)
                .param("ids", occurrenceIds.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new Row(
                        row.getObject("occurrence_id", UUID.class),
                        new Attendance(row.getLong("version"), row.getInt("going"), row.getInt("waitlisted"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::occurrenceId, Row::attendance));
    }

    @Override
    public String kind() {
        return "attendance";
    }

    @Override
    public OptionalLong version(UUID id) {
        return database.sql("select version from attendance where occurrence_id = :id")
                .param("id", id)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
