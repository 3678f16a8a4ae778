package net.openmeet.series.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.series.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** How a schedule stands in table {@code series}: in the texts of RFC 5545 and of the API. */
final class ScheduleColumns {

    private ScheduleColumns() {}

    static void put(Map<String, @Nullable Object> values, Schedule schedule) {
        values.put("timeZone", schedule.timeZone().getId());
        values.put("start", schedule.start().toString());
        values.put("duration", schedule.duration().toString());
        values.put("rrules", texts(schedule.rrules()));
        values.put("rdates", texts(schedule.rdates()));
        values.put("exdates", texts(schedule.exdates()));
        values.put("startMatchesRules", schedule.startMatchesRules());
    }

    static Schedule read(ResultSet row) throws SQLException {
        return new Schedule(
                ZoneId.of(row.getString("time_zone")),
                RecurrenceId.parse(row.getString("start_id")),
                NominalDuration.parse(row.getString("duration")),
                values(row, "rrules", RecurrenceRule::parse),
                values(row, "rdates", RecurrenceId::parse),
                values(row, "exdates", RecurrenceId::parse),
                row.getBoolean("start_matches_rules"));
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static <T> List<T> values(ResultSet row, String column, Function<String, T> parse) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(parse).toList();
    }
}
