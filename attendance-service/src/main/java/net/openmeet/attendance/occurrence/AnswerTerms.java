package net.openmeet.attendance.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * On which terms an occurrence takes answers, besides its seats and its end.
 *
 * @param guestsAllowed how many guests a member may bring
 * @param opensAt no answers before; null: from the beginning
 * @param closesAt none from then on; null: until the end
 * @param approvalRequired whether the organiser approves of who goes
 * @param asksQuestions whether members are asked something before they go
 */
public record AnswerTerms(
        int guestsAllowed,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean approvalRequired,
        boolean asksQuestions) {

    /** Where nothing was said. */
    public static final AnswerTerms USUAL = new AnswerTerms(Template.MOST_GUESTS, null, null, false, false);

    /** The terms of a row that has their columns. */
    public static AnswerTerms of(ResultSet row) throws SQLException {
        return new AnswerTerms(
                row.getInt("guests_allowed"),
                StoredTime.orNull(row, "opens_at"),
                StoredTime.orNull(row, "closes_at"),
                row.getBoolean("approval_required"),
                row.getBoolean("asks_questions"));
    }
}
