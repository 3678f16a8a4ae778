package net.openmeet.attendance.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.vocabulary.template.Question;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * On which terms an occurrence takes answers, besides its seats and its end.
 *
 * @param guestsAllowed how many guests a member may bring
 * @param opensAt no answers before; null: from the beginning
 * @param closesAt none from then on; null: until the end
 * @param approvalRequired whether the organiser approves of who goes
 * @param questions what members are asked before they go
 * @param seats how long one is kept for who has yet to say whether they want it
 */
public record AnswerTerms(
        int guestsAllowed,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean approvalRequired,
        List<Question> questions,
        SeatTerms seats) {

    /** Where nothing was said. */
    public static final AnswerTerms USUAL = new AnswerTerms(Template.MOST_GUESTS, null, null, false);

    public AnswerTerms {
        questions = List.copyOf(questions);
    }

    /** Terms on which seats are given at once. */
    public AnswerTerms(
            int guestsAllowed,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            boolean approvalRequired,
            List<Question> questions) {
        this(guestsAllowed, opensAt, closesAt, approvalRequired, questions, SeatTerms.USUAL);
    }

    /** Terms on which nothing is asked. */
    public AnswerTerms(
            int guestsAllowed, @Nullable Instant opensAt, @Nullable Instant closesAt, boolean approvalRequired) {
        this(guestsAllowed, opensAt, closesAt, approvalRequired, List.of());
    }

    /** The terms of a row that has their columns. */
    public static AnswerTerms of(ResultSet row) throws SQLException {
        return new AnswerTerms(
                row.getInt("guests_allowed"),
                StoredTime.orNull(row, "opens_at"),
                StoredTime.orNull(row, "closes_at"),
                row.getBoolean("approval_required"),
                QuestionsColumn.read(row),
                SeatTerms.of(row));
    }
}
