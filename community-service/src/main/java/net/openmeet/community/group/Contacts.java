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

/** What people have written to those who organise in groups, and from whom groups want to hear nothing. */
@Repository
class Contacts {

    /** Whom one mail is for, those first who may do most. */
    private static final int MOST_RECIPIENTS = 20;

    private final JdbcClient database;

    Contacts(JdbcClient database) {
        this.database = database;
    }

    void add(Contact contact) {
        database.sql("""
                        insert into group_contact (id, group_id, sender_id, subject, text, shows_address, recipient_ids, sent_at)
                        values (:id, :group, :sender, :subject, :text, :showsAddress, :recipients, :sentAt)""")
                .param("id", contact.id())
                .param("group", contact.groupId())
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

    /** How much an account wrote since a time, to all groups. Nobody counts the same until the transaction ends. */
    int countOf(UUID sender, Instant time) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('contacts of ' || :sender, 0))")
                .param("sender", sender.toString())
                .query(row -> {});
        return database.sql("select count(*) from group_contact where sender_id = :sender and sent_at > :time")
                .param("sender", sender)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How much was written to a group, which is locked, since a time. */
    int countTo(UUID group, Instant time) {
        return database.sql("""
                        select count(*) from group_contact
                         where group_id = :group and sent_at > :time and recipient_ids <> '{}'""")
                .param("group", group)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** What was written to a group and somebody was to hear of, after a position, the newest first. */
    List<Contact> list(UUID group, ListPosition after, int limit) {
        return database.sql("""
                        select * from group_contact
                         where group_id = :group and (sent_at, id) < (:sentAt, :id) and recipient_ids <> '{}'
                         order by sent_at desc, id desc limit :limit""")
                .param("group", group)
                .param("sentAt", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query(Contacts::contact)
                .list();
    }

    boolean isBlocked(UUID group, UUID account) {
        return !blocked(group, Set.of(account)).isEmpty();
    }

    /** From whom of some a group wants to hear nothing. */
    Set<UUID> blocked(UUID group, Collection<UUID> accounts) {
        return new HashSet<>(database.sql(
                        "select account_id from group_contact_block where group_id = :group and account_id = any (:accounts)")
                .param("group", group)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void block(UUID group, UUID account, Instant now) {
        database.sql("""
                        insert into group_contact_block (group_id, account_id, blocked_at) values (:group, :account, :now)
                        on conflict do nothing""")
                .param("group", group)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unblock(UUID group, UUID account) {
        database.sql("delete from group_contact_block where group_id = :group and account_id = :account")
                .param("group", group)
                .param("account", account)
                .update();
    }

    /** Whether an account has written to a group what is kept still. */
    boolean haveWritten(UUID group, UUID account) {
        return database.sql(
                        "select exists (select from group_contact where group_id = :group and sender_id = :account)")
                .param("group", group)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Forgets some of what was written before a time, and says of how much. */
    int removeBefore(Instant time, int limit) {
        return database.sql("""
                        delete from group_contact
                         where id = any (array (select id from group_contact where sent_at < :time order by sent_at limit :limit))""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        Array recipients = row.getArray("recipient_ids");
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("sender_id", UUID.class),
                row.getString("subject"),
                row.getString("text"),
                row.getBoolean("shows_address"),
                Arrays.asList((UUID[]) recipients.getArray()),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
