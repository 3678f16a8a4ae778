package net.openmeet.series.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.jspecify.annotations.Nullable;

/** How a schedule stands in table {@code series}: in the texts of RFC 5545 and of the API. */
final class ScheduleColumns {

    private ScheduleColumns() {}

    static void put(Map<String, @Nullable Object> values, Schedule schedule) {
        ScheduleText text = schedule.text();
        values.put("timeZone", text.zone());
        values.put("start", text.start());
        values.put("duration", text.duration());
        values.put("rrules", text.rrules().toArray(String[]::new));
        values.put("rdates", text.rdates().toArray(String[]::new));
        values.put("exdates", text.exdates().toArray(String[]::new));
        values.put("startMatchesRules", schedule.startMatchesRules());
    }

    static Schedule read(ResultSet row) throws SQLException {
        return new ScheduleText(
                        row.getString("time_zone"),
                        row.getString("start_id"),
                        row.getString("duration"),
                        texts(row, "rrules"),
                        texts(row, "rdates"),
                        texts(row, "exdates"))
                .parse();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
