package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many groups an account owns or belongs to. Whoever asks has locked the group that it is about, if there is one already. */
@Repository
class AccountGroups {

    private static final String VAIN = " where account_id = :wishing and group_id in"
            + " (select group_id from membership where account_id = :other and role <> 'NONE')";

    private final JdbcClient database;
    private final Newcomers newcomers;

    AccountGroups(JdbcClient database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    /** Which bound keeps an account from making one more; empty: none. Nobody else gives it one until the transaction ends. */
    Optional<Bound> reachedByMaking(UUID account, Instant now) {
        int owned = count(account, "role = 'OWNER'");
        if (owned >= Bound.GROUPS_OWNED.most()) {
            return Optional.of(Bound.GROUPS_OWNED);
        }
        return owned >= Bound.GROUPS_OF_NEWCOMER.most() && newcomers.include(account, now)
                ? Optional.of(Bound.GROUPS_OF_NEWCOMER)
                : Optional.empty();
    }

    /** Whether an account may own one more. Nobody else gives it one until the transaction ends. */
    boolean mayOwnAnother(UUID account) {
        return count(account, "role = 'OWNER'") < Bound.GROUPS_OWNED.most();
    }

    /** Whether an account may belong to one more. Nobody else lets it into one until the transaction ends. */
    boolean mayJoinAnother(UUID account) {
        return count(account, "role not in ('BANNED', 'NONE')") < Bound.GROUPS_JOINED.most();
    }

    /** A group in which an account is something, or was. */
    Optional<UUID> anyOf(UUID account) {
        return database.sql("select group_id from membership where account_id = :account order by id limit 1")
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    /** Who has been an administrator of a group for the longest time, of those who have an account. */
    Optional<UUID> eldestAdministrator(UUID group) {
        return database.sql("""
                        select account_id from membership
                        where group_id = :group and role = 'ADMINISTRATOR'
                          and not exists (select from erased_account erased where erased.account_id = membership.account_id)
                        order by since, id limit 1""").param("group", group).query(UUID.class).optional();
    }

    /** Forgets what an account is and was in a group; says which membership that was. */
    UUID forget(UUID group, UUID account) {
        return database.sql("delete from membership where group_id = :group and account_id = :account returning id")
                .param("group", group)
                .param("account", account)
                .query(UUID.class)
                .single();
    }

    /** Has invitations into a group that one account made be another's. */
    void handInvitationsOver(UUID group, UUID from, UUID to) {
        database.sql("update invitation set invited_by = :to where group_id = :group and invited_by = :from")
                .param("group", group)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Forgets where one account wishes to join, or is invited, and another one is something already. */
    void endVainWishes(UUID wishing, UUID other) {
        List.of("join_request", "invitation")
                .forEach(table -> database.sql("delete from " + table + VAIN)
                        .param("wishing", wishing)
                        .param("other", other)
                        .update());
    }

    private int count(UUID account, String which) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('groups of ' || :account, 0))")
                .param("account", account.toString())
                .query(row -> {});
        return database.sql("select count(*) from membership where account_id = :account and " + which)
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
