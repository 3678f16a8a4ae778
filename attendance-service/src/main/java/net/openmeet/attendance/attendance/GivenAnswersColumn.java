package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What members answered, as the column {@code answers} has it. */
final class GivenAnswersColumn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<GivenAnswer>> ANSWERS = new TypeReference<>() {};

    private GivenAnswersColumn() {}

    static @Nullable String of(List<GivenAnswer> answers) {
        return answers.isEmpty() ? null : JSON.writeValueAsString(answers);
    }

    static List<GivenAnswer> read(ResultSet row) throws SQLException {
        String answers = row.getString("answers");
        return answers == null ? List.of() : JSON.readValue(answers, ANSWERS);
    }
}
