package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

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

    /** Spring takes the first three for a missing resource. */
    @ParameterizedTest
    @ValueSource(strings = {"54000", "54001", "54011", "57014", "53400", "22001", "23505", "XX000"})
    void areTheMessagesOwnWhereItsStatementIsTooLargeOrTooSlow(String state) {
        var refused = new SQLException("refused", state);
        assertThat(Failures.isOfInfrastructure(new DataAccessResourceFailureException("gone", refused)))
                .isFalse();
        assertThat(Failures.isOfInfrastructure(new QueryTimeoutException("slow", refused)))
                .isFalse();
        assertThat(Failures.isOfInfrastructure(new TransactionSystemException("commit", refused)))
                .isFalse();
    }

    @Test
    void areTheMessagesOwnWhereAStatementTakesTooLong() {
        assertThat(Failures.isOfInfrastructure(new QueryTimeoutException("slow")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25006", "40001", "40P01", "53100", "53300", "55P03", "57P01", "57P03", "58030"})
    void areOfInfrastructureWhereTheServerSaysSo(String state) {
        assertThat(Failures.isOfInfrastructure(new RuntimeException(new SQLException("away", state))))
                .isTrue();
    }

    @Test
    void areFinalWhenTheHandlerSaysSoWhateverTheCause() {
        var failure = new UnprocessableMessageException("never", new DataAccessResourceFailureException("gone"));
        assertThat(Failures.isUnprocessable(new RuntimeException(failure))).isTrue();
        assertThat(Failures.isOfInfrastructure(failure)).isFalse();
    }
}
