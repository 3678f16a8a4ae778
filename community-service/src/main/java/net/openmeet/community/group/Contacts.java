package net.openmeet.community.group;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have written to those who organise something, and from whom these want to hear nothing. */
@Repository
class Contacts {

    /** Whom one mail is for, those first who may do most. */
    static final int MOST_RECIPIENTS = 20;

    private final JdbcClient database;

    Contacts(JdbcClient database) {
        this.database = database;
    }

    void add(Contact contact) {
        database.sql("""
                        insert into %s_contact (id, %1$s_id, sender_id, subject, text, shows_address, recipient_ids, sent_at)
                        values (:id, :to, :sender, :subject, :text, :showsAddress, :recipients, :sentAt)""".formatted(name(contact.to())))
                .param("id", contact.id())
                .param("to", contact.to().id())
                .param("sender", contact.sender())
                .param("subject", contact.subject())
                .param("text", contact.text())
                .param("showsAddress", contact.showsAddress())
                .param("recipients", contact.recipients().toArray(UUID[]::new))
                .param("sentAt", contact.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Accounts in certain roles of a group, but one. */
    List<UUID> recipients(UUID group, Collection<GroupRole> roles, UUID sender) {
        return database.sql("""
                        select account_id from membership
                         where group_id = :group and role = any (:roles) and account_id <> :sender
                         order by array_position(:roles, role), since, id limit :most""")
                .param("group", group)
                .param("roles", roles.stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("sender", sender)
                .param("most", MOST_RECIPIENTS)
                .query(UUID.class)
                .list();
    }

    /** How much an account wrote since a time, to all. Nobody counts the same until the transaction ends. */
    int countOf(UUID sender, Instant time) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('contacts of ' || :sender, 0))")
                .param("sender", sender.toString())
                .query(row -> {});
        return database.sql("""
                        select (select count(*) from group_contact where sender_id = :sender and sent_at > :time)
                               + (select count(*) from thing_contact where sender_id = :sender and sent_at > :time)""")
                .param("sender", sender)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How much was written to those who organise something, which is locked, since a time. */
    int countTo(Addressee to, Instant time) {
        return database.sql("""
                        select count(*) from %s_contact
                         where %1$s_id = :to and sent_at > :time and recipient_ids <> '{}'""".formatted(name(to)))
                .param("to", to.id())
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** What was written and somebody was to hear of, after a position, the newest first. */
    List<Contact> list(Addressee to, ListPosition after, int limit) {
        return database.sql("""
                        select * from %s_contact
                         where %1$s_id = :to and (sent_at, id) < (:sentAt, :id) and recipient_ids <> '{}'
                         order by sent_at desc, id desc limit :limit""".formatted(name(to)))
                .param("to", to.id())
                .param("sentAt", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query((row, number) -> contact(row, to))
                .list();
    }

    boolean isBlocked(Addressee to, UUID account) {
        return !blocked(to, Set.of(account)).isEmpty();
    }

    /** From whom of some nothing is to be heard. */
    Set<UUID> blocked(Addressee to, Collection<UUID> accounts) {
        return new HashSet<>(database.sql(
                        "select account_id from %s_contact_block where %1$s_id = :to and account_id = any (:accounts)"
                                .formatted(name(to)))
                .param("to", to.id())
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void block(Addressee to, UUID account, Instant now) {
        database.sql("""
                        insert into %s_contact_block (%1$s_id, account_id, blocked_at) values (:to, :account, :now)
                        on conflict do nothing""".formatted(name(to)))
                .param("to", to.id())
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unblock(Addressee to, UUID account) {
        database.sql("delete from %s_contact_block where %1$s_id = :to and account_id = :account".formatted(name(to)))
                .param("to", to.id())
                .param("account", account)
                .update();
    }

    /** Whether an account has written what is kept still. */
    boolean haveWritten(Addressee to, UUID account) {
        return database.sql("select exists (select from %s_contact where %1$s_id = :to and sender_id = :account)"
                        .formatted(name(to)))
                .param("to", to.id())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Forgets some of what was written before a time, and says of how much; at most so much to groups, and to others. */
    int removeBefore(Instant time, int limit) {
        return database.sql("""
                        with to_groups as (delete from group_contact
                         where id = any (array (select id from group_contact where sent_at < :time order by sent_at limit :limit))
                         returning id),
                        to_things as (delete from thing_contact
                         where id = any (array (select id from thing_contact where sent_at < :time order by sent_at limit :limit))
                         returning id)
                        select greatest((select count(*) from to_groups), (select count(*) from to_things))""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** By which its tables and columns are called. */
    private static String name(Addressee to) {
        return switch (to) {
            case Addressee.OfGroup _ -> "group";
            case Addressee.OfThing _ -> "thing";
        };
    }

    private static Contact contact(ResultSet row, Addressee to) throws SQLException {
        Array recipients = row.getArray("recipient_ids");
        return new Contact(
                row.getObject("id", UUID.class),
                to,
                row.getObject("sender_id", UUID.class),
                row.getString("subject"),
                row.getString("text"),
                row.getBoolean("shows_address"),
                Arrays.asList((UUID[]) recipients.getArray()),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
