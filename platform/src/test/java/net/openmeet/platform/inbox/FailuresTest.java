package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTest {

    @Test
    void areOfInfrastructureWhenTheDatabaseIsAwayOrBusy() {
        assertThat(Failures.isOfInfrastructure(new CannotCreateTransactionException("no connection")))
                .isTrue();
        assertThat(Failures.isOfInfrastructure(new DataAccessResourceFailureException("gone")))
                .isTrue();
        assertThat(Failures.isOfInfrastructure(new CannotAcquireLockException("deadlock")))
                .isTrue();
        assertThat(Failures.isOfInfrastructure(new RuntimeException(new SQLException("shutting down", "57P01"))))
                .isTrue();
    }

    @Test
    void areTheMessagesOwnOtherwise() {
        assertThat(Failures.isOfInfrastructure(new DuplicateKeyException("taken")))
                .isFalse();
        assertThat(Failures.isOfInfrastructure(new RuntimeException(new SQLException("check violated", "23514"))))
                .isFalse();
        assertThat(Failures.isOfInfrastructure(new IllegalStateException())).isFalse();
        assertThat(Failures.isOfInfrastructure(null)).isFalse();
    }

    @Test
    void areFinalWhenTheHandlerSaysSoWhateverTheCause() {
        var failure = new UnprocessableMessageException("never", new DataAccessResourceFailureException("gone"));
        assertThat(Failures.isUnprocessable(new RuntimeException(failure))).isTrue();
        assertThat(Failures.isOfInfrastructure(failure)).isFalse();
    }
}
