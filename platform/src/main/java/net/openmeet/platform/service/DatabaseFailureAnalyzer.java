package net.openmeet.platform.service;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in two lines, and not in two hundred, that the database isn't there. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String reason = reason(cause.getSQLState());
        return reason == null
                ? null
                : new FailureAnalysis(
                        "The database " + environment.getProperty("openmeet.database.url") + " " + reason + ": "
                                + cause.getMessage(),
                        "Start it (./openmeet up starts everything), or set openmeet.database.url, .user and .password.",
                        cause);
    }

    /** By SQLSTATE class: connection, authorisation, unknown database. Other errors are no matter of starting it. */
    private static @Nullable String reason(@Nullable String state) {
        return switch (state == null || state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "does not answer";
            case "28" -> "refuses this user";
            case "3D" -> "does not exist";
            default -> null;
        };
    }
}
