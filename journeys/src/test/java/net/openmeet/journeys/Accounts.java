package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;

/** Accounts that journeys make, and how they end. */
final class Accounts {

    private static final Map<String, String> LEFT = Map.of(
            "show", "Nothing else is left in any database.",
            "topics", "Nothing else is left in any topic.");

    private Accounts() {}

    /** Somebody new, who signed in by mail. */
    static Api signUp(RunningSystem system, String name) {
        return system.anybody()
                .with(
                        "Authorization",
                        "Bearer " + new Browser().tokenByMail(system, name + "-" + UUID.randomUUID() + "@example.org"));
    }

    /** Has an account that is about to be deleted be erased now. */
    static void waitingPeriodPasses(RunningSystem system, String account) {
        try (Connection database = system.database("openmeet_community");
                PreparedStatement statement = database.prepareStatement(
                        "update work set due_at = '-infinity' where kind = 'account-erasure' and key = ?")) {
            statement.setString(1, account);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void areForgottenByAllServices(RunningSystem system, String account) {
        Await.until(
                "all services have forgotten " + account,
                () -> system.openmeet("erasure", "list")
                        .lines()
                        .anyMatch(line -> line.startsWith(account) && line.endsWith("forgotten")));
    }

    /** Once the last that was under way has come: the commands fail until then. */
    static void leaveNothing(RunningSystem system, String account) {
        LEFT.forEach((command, said) -> Await.untilAsserted(
                () -> assertThat(system.openmeet("erasure", command, account)).contains(said)));
    }
}
