package net.openmeet.attendance.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import net.openmeet.vocabulary.template.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What members are asked, as columns {@code questions} have it. */
public final class QuestionsColumn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    private QuestionsColumn() {}

    /** Null where nothing is asked. */
    public static @Nullable String of(AnswerTerms terms) {
        return terms.questions().isEmpty() ? null : JSON.writeValueAsString(terms.questions());
    }

    static List<Question> read(ResultSet row) throws SQLException {
        String questions = row.getString("questions");
        return questions == null ? List.of() : JSON.readValue(questions, QUESTIONS);
    }
}
