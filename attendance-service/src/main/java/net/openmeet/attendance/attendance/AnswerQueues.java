package net.openmeet.attendance.attendance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.database.DatabaseFailures;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has answers for one occurrence decided in the order in which they came: those that wait at the same time in one transaction.
 *
 * <p>The row lock alone would be enough to decide right. But whoever waits for a row holds a database connection, and one popular
 * occurrence would take them all from the others; and each would pay for a commit of its own. Other instances have queues of their own.
 */
@Component
class AnswerQueues {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What waits while a transaction is on its way is rarely more; and all of them wait for the slowest. */
    private static final int LARGEST_GROUP = 64;

    private final GroupCommit<UUID, AnswerRequest, RsvpResult> groups =
            new GroupCommit<>(LARGEST_GROUP, PATIENCE, this::carryOut);
    private final Answering answering;

    AnswerQueues(Answering answering) {
        this.answering = answering;
    }

    /**
     * Has an answer decided when it is its turn; at once where the caller has a transaction already, which others must not depend on.
     *
     * @throws org.springframework.dao.CannotAcquireLockException when its turn did not come within 20 seconds: the caller may try again
     */
    RsvpResult inTurn(UUID occurrenceId, AnswerRequest request) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? answering.decide(occurrenceId, List.of(request)).getFirst()
                : groups.inTurn(occurrenceId, request);
    }

    /** How many wait until they are decided. */
    int waiting(UUID occurrenceId) {
        return groups.waiting(occurrenceId);
    }

    private List<Outcome<RsvpResult>> carryOut(UUID occurrenceId, List<AnswerRequest> group) {
        try {
            return answering.decide(occurrenceId, group).stream()
                    .<Outcome<RsvpResult>>map(Outcome.Done::new)
                    .toList();
        } catch (RuntimeException failure) {
            return group.size() > 1 && isForOneAlone(failure)
                    ? eachAlone(occurrenceId, group)
                    : Collections.nCopies(group.size(), new Outcome.Failed<>(failure));
        }
    }

    /** So that the failure of one is nobody else's. */
    private List<Outcome<RsvpResult>> eachAlone(UUID occurrenceId, List<AnswerRequest> group) {
        List<Outcome<RsvpResult>> outcomes = new ArrayList<>();
        while (outcomes.size() < group.size()) {
            try {
                AnswerRequest request = group.get(outcomes.size());
                outcomes.add(new Outcome.Done<>(
                        answering.decide(occurrenceId, List.of(request)).getFirst()));
            } catch (RuntimeException failure) {
                int concerned = isForOneAlone(failure) ? 1 : group.size() - outcomes.size();
                outcomes.addAll(Collections.nCopies(concerned, new Outcome.Failed<>(failure)));
            }
        }
        return outcomes;
    }

    /** Where the database is away, or keeps everybody waiting, as many attempts would only multiply that. */
    private static boolean isForOneAlone(RuntimeException failure) {
        return switch (failure) {
            case QueryTimeoutException slow -> false;
            case TransactionTimedOutException slow -> false;
            default -> DatabaseFailures.isRolledBack(failure) || !DatabaseFailures.isOfServer(failure);
        };
    }
}
