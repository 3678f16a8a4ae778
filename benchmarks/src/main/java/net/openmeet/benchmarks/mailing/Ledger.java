package net.openmeet.benchmarks.mailing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.benchmarks.system.RunningSystem;

/** What attendance-service has written down of whom it tells. */
record Ledger(RunningSystem system) {

    private static final String TO = "select payload::json ->> 'to' from work where kind = 'mail' and state = '%s'";

    /** Whether nothing is left to be said or sent. */
    boolean isSettled() throws SQLException {
        return texts("select 1 from notification").size() > 0
                && texts("select 1 from notification_delivery where state = 'waiting' limit 1")
                        .isEmpty()
                && texts("select 1 from work where kind = 'mail' and state <> 'unknown' limit 1")
                        .isEmpty();
    }

    int inboxes() throws SQLException {
        return texts("select account_id from notification").size();
    }

    int handedOver() throws SQLException {
        return texts("select account_id from notification_delivery where state = 'handed-over'")
                .size();
    }

    /** To whom mails are being sent. */
    List<String> underWay() throws SQLException {
        return texts(TO.formatted("calling"));
    }

    /** To whom mails were being sent of which nobody knows whether they arrived. */
    List<String> unknown() throws SQLException {
        return texts(TO.formatted("unknown"));
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = system.connect("openmeet_attendance", "public");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
