package net.openmeet.benchmarks.answers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import net.openmeet.benchmarks.system.RunningSystem;

/** Whether a date ended as it has to: the first have the seats, everybody else waits, and each has a place of their own. */
record Exactness(RunningSystem system, int capacity) {

    private static final String ENDED = """
            select l.going, l.waitlisted, l.waiting,
                count(*) as answers,
                count(*) filter (where r.status = 'going') as seated,
                count(distinct r.since) as places,
                coalesce(max(r.since) filter (where r.status = 'going'), 0) as last_seated,
                coalesce(min(r.since) filter (where r.status = 'waitlisted'), l.version + 1) as first_waiting
            from occurrence_slug s
            join attendance_list l using (occurrence_id)
            join rsvp r using (occurrence_id)
            where s.slug = ?
            group by l.occurrence_id
            """;

    /** What is wrong; empty when all is right. */
    Optional<String> fault(String date, int people) throws SQLException {
        try (Connection connection = system.connect("openmeet_attendance", "public");
                PreparedStatement statement = connection.prepareStatement(ENDED)) {
            statement.setString(1, date);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.of(date + " has no answers");
                }
                int going = Math.min(people, capacity);
                boolean right = row.getInt("answers") == people
                        && row.getInt("going") == going
                        && row.getInt("seated") == going
                        && row.getInt("waitlisted") == people - going
                        && row.getInt("waiting") == people - going
                        && row.getInt("places") == people
                        && row.getLong("last_seated") < row.getLong("first_waiting");
                return right
                        ? Optional.empty()
                        : Optional.of(
                                "%s: %d answers, %d going and %d waiting by its list, %d seated; the last seated is number %d, the first to wait number %d, %d places"
                                        .formatted(
                                                date,
                                                row.getInt("answers"),
                                                row.getInt("going"),
                                                row.getInt("waitlisted"),
                                                row.getInt("seated"),
                                                row.getLong("last_seated"),
                                                row.getLong("first_waiting"),
                                                row.getInt("places")));
            }
        }
    }
}
