package net.openmeet.attendance.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import net.openmeet.vocabulary.plan.TakingPart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How people take part, as column {@code taking_part} has it. */
final class TakingPartColumn {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TakingPartColumn() {}

    static @Nullable String of(DateDetails details) {
        return details.takingPart() == null ? null : JSON.writeValueAsString(details.takingPart());
    }

    static @Nullable TakingPart read(ResultSet row) throws SQLException {
        String json = row.getString("taking_part");
        return json == null ? null : JSON.readValue(json, TakingPart.class);
    }
}
