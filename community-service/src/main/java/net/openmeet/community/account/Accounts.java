package net.openmeet.community.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", id)
                .query(AccountColumns::account)
                .optional();
    }

    /** The account that one went into just now, which somebody still comes as. */
    Optional<Account> findSurvivor(UUID absorbed) {
        return jdbc.sql("""
                        select account.* from merged_account join account on account.id = merged_account.survivor
                        where merged_account.absorbed = :absorbed""")
                .param("absorbed", absorbed)
                .query(AccountColumns::account)
                .optional();
    }

    /** Those that there are of some. */
    List<Account> findAll(Collection<UUID> ids) {
        return jdbc.sql("select * from account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AccountColumns::account)
                .list();
    }

    /** The account that has this handle, or had it once. */
    Optional<Account> find(Handle handle) {
        return jdbc.sql("""
                        select account.* from account_handle given join account on account.id = given.account_id
                        where given.handle = :handle""")
                .param("handle", handle.value())
                .query(AccountColumns::account)
                .optional();
    }

    /** The account, held until the transaction ends. */
    Optional<Account> lock(UUID id) {
        return jdbc.sql("select * from account where id = :id for update")
                .param("id", id)
                .query(AccountColumns::account)
                .optional();
    }

    /** Stores a new account with a handle that it was given; false if there is one of this id, also by a transaction that was under way. */
    boolean add(Account account) {
        return jdbc.sql("""
                        insert into account (id, handle, display_name, bio, picture, language, time_zone, week_start, public_fields,
                                             kind, version, registered_at, updated_at)
                        values (:id, :handle, :displayName, :bio, :picture, :language, :timeZone, :weekStart, :publicFields,
                                :kind, :version, :registeredAt, :updatedAt)
                        on conflict (id) do nothing""").paramSource(AccountColumns.of(account)).update() == 1;
    }

    /** Removes an account, with all that goes with its row. */
    void remove(UUID id) {
        jdbc.sql("delete from account where id = :id").param("id", id).update();
    }

    /** Stores what an account is now; a new handle was given to it. */
    void update(Account account) {
        jdbc.sql("""
                        update account
                        set handle = :handle, display_name = :displayName, bio = :bio, picture = :picture, language = :language,
                            time_zone = :timeZone, week_start = :weekStart, public_fields = :publicFields,
                            deletes_at = :deletesAt, version = :version, updated_at = :updatedAt
                        where id = :id""").paramSource(AccountColumns.of(account)).update();
    }
}
