package net.openmeet.attendance.notification;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members said of causes that they want mails of, or don't. */
@Repository
class Preferences {

    private static final String SAVE = """
            insert into notification_preference (account_id, cause, channel, wanted)
            select :account, cause, 'mail', wanted from unnest(:causes::text[], :wanted::bool[]) as said (cause, wanted)
            order by cause
            on conflict (account_id, cause, channel) do update set wanted = excluded.wanted
            """;

    private final JdbcClient database;

    Preferences(JdbcClient database) {
        this.database = database;
    }

    /**
     * SQL condition: an account hears of a cause by mail, as far as it said.
     *
     * @param account an expression
     * @param cause an expression
     */
    static String wanted(String account, String cause) {
        return """
                not exists (select from notification_preference as said
                            where said.account_id = %s and said.cause = %s and said.channel = 'mail' and not said.wanted)
                """.formatted(account, cause).strip();
    }

    Map<NotificationCause, Boolean> of(UUID accountId) {
        return database
                .sql(
                        "select cause, wanted from notification_preference where account_id = :account and channel = 'mail'")
                .param("account", accountId)
                .query((row, number) ->
                        Map.entry(NotificationCause.of(row.getString("cause")), row.getBoolean("wanted")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void save(UUID accountId, Map<NotificationCause, Boolean> said) {
        database.sql(SAVE)
                .param("account", accountId)
                .param(
                        "causes",
                        Column.of(
                                "text",
                                said.entrySet(),
                                choice -> choice.getKey().text()))
                .param("wanted", Column.of("bool", said.entrySet(), Map.Entry::getValue))
                .update();
    }
}
