package net.openmeet.launcher.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import net.openmeet.platform.mail.MailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The addresses that get no mails, in community-service's database. */
final class SuppressionList {

    private final JdbcClient database;

    private SuppressionList(JdbcClient database) {
        this.database = database;
    }

    /** Why an address gets no mails. */
    enum Reason {
        BOUNCE,
        COMPLAINT,
        UNSUBSCRIBED
    }

    /** An address on the list, by its hash. */
    record Entry(String hash, String reason, Instant notedAt) {}

    /** Connects to the database for each call. */
    static SuppressionList at(String jdbcUrl, String user, String password) {
        return new SuppressionList(JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)));
    }

    void add(MailAddress address, Reason reason) {
        database.sql("""
            insert into mail_suppression (address_hash, reason, noted_at) values (:hash, :reason, now())
            on conflict do nothing\
            """)
                .param("hash", address.hash())
                .param("reason", reason.name())
                .update();
    }

    /** Whether it was on the list. */
    boolean lift(MailAddress address) {
        return database.sql("delete from mail_suppression where address_hash = :hash")
                        .param("hash", address.hash())
                        .update()
                > 0;
    }

    List<Entry> list(int limit) {
        return database.sql("select * from mail_suppression order by noted_at desc, address_hash limit :limit")
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getString("address_hash"),
                        row.getString("reason").toLowerCase(Locale.ROOT),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
