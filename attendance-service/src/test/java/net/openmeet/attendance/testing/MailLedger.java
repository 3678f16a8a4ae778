package net.openmeet.attendance.testing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members are to be told of by mail, and what became of it. */
@Component
public class MailLedger {

    private final JdbcClient database;

    MailLedger(JdbcClient database) {
        this.database = database;
    }

    /** Has what waits for somebody be due now. */
    public void isDue(UUID account) {
        isDue(account, "now() - interval '1 s'");
    }

    /** Has what waits for somebody be due then. */
    public void isDue(UUID account, String at) {
        database.sql("""
                        update notification_delivery set due_at = %s where account_id = :account and state = 'waiting'
                        """.formatted(at)).param("account", account).update();
    }

    /** What became of all that somebody is to be told. */
    public List<String> states(UUID account) {
        return database.sql("select state from notification_delivery where account_id = :account")
                .param("account", account)
                .query(String.class)
                .list();
    }
}
