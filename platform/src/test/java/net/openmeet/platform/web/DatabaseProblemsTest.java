package net.openmeet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import net.openmeet.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionSystemException;

class DatabaseProblemsTest {

    private final DatabaseProblems problems = new DatabaseProblems();

    @Test
    void sayThatTheDatabaseIsAwayWhereOnlyTheRollbackNoticed() {
        assertThat(status(new SQLException("Connection is closed"))).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(status(new SQLException("This connection has been closed.", "08003")))
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void knowNothingOfWhatTheDatabaseRefused() {
        assertThat(problems.translate(rollback(new SQLException("not unique", "23505"))))
                .isNull();
        assertThat(problems.translate(new IllegalStateException())).isNull();
    }

    private HttpStatus status(SQLException cause) {
        ProblemException problem = problems.translate(rollback(cause));
        return problem == null ? HttpStatus.INTERNAL_SERVER_ERROR : problem.status();
    }

    private static TransactionSystemException rollback(SQLException cause) {
        return new TransactionSystemException("Could not roll back JDBC transaction", cause);
    }
}
