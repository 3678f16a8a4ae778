package net.openmeet.attendance.notification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which order inboxes were seen to fill, by which whoever looks goes on where they were. */
@Repository
class InboxNumbers {

    private static final String HOLD = """
            insert into inbox_number (account_id, last) values (:account, 0)
            on conflict (account_id) do update set last = inbox_number.last
            returning last
            """;

    private static final String NUMBER = """
            update notification set number = numbered.number
              from (select cause_id, :last + row_number() over (order by told_at, cause_id) as number
                      from (select cause_id, told_at from notification where account_id = :account and number is null
                             order by cause_id for update) as unnumbered) as numbered
             where notification.account_id = :account and notification.cause_id = numbered.cause_id
            """;

    private final JdbcClient database;

    InboxNumbers(JdbcClient database) {
        this.database = database;
    }

    /** Numbers what is new in an inbox, by one at a time, and says which number is its last. */
    long number(UUID accountId) {
        long last =
                database.sql(HOLD).param("account", accountId).query(Long.class).single();
        int added = database.sql(NUMBER)
                .param("account", accountId)
                .param("last", last)
                .update();
        if (added > 0) {
            database.sql("update inbox_number set last = :last where account_id = :account")
                    .param("last", last + added)
                    .param("account", accountId)
                    .update();
        }
        return last + added;
    }

    /** In which of some inboxes something is new. */
    List<UUID> withNews(Collection<UUID> accounts) {
        return database.sql("""
                        select account_id from unnest(:accounts::uuid[]) as looking (account_id)
                         where exists (select from notification
                                        where notification.account_id = looking.account_id and number is null)
                        """)
                .param("accounts", Column.of("uuid", accounts, account -> account))
                .query(UUID.class)
                .list();
    }
}
