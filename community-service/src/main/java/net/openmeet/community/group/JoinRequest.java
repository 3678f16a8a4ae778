package net.openmeet.community.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks to belong to a group, or was declined; in the database. It is changed while the group is locked. */
@Entity
@Table(name = "join_request")
class JoinRequest extends Stored {

    private UUID groupId;
    private UUID accountId;
    private List<String> questions;
    private List<String> answers;
    private Instant askedAt;
    private @Nullable Instant declinedAt;
    private @Nullable String reason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected JoinRequest() {}

    /** One that asks nothing yet. */
    @SuppressWarnings("NullAway.Init")
    JoinRequest(UUID id, UUID groupId, UUID accountId) {
        super(id);
        this.groupId = groupId;
        this.accountId = accountId;
    }

    /** Asks, or asks again, with an answer to each question. */
    void ask(List<String> newQuestions, List<String> newAnswers, Instant now) {
        questions = new ArrayList<>(newQuestions);
        answers = new ArrayList<>(newAnswers);
        askedAt = now;
        declinedAt = null;
        reason = null;
    }

    /** Has it be declined. */
    void decline(String newReason, Instant now) {
        declinedAt = now;
        reason = newReason;
    }

    boolean isWaiting() {
        return declinedAt == null;
    }

    /** When it was declined; null: it waits, or asks nothing yet. */
    @Nullable
    Instant declinedAt() {
        return declinedAt;
    }

    RequestState state() {
        return new RequestState(
                id(), groupId, accountId, List.copyOf(questions), List.copyOf(answers), askedAt, declinedAt, reason);
    }
}
