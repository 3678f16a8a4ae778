package net.openmeet.community.moderation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.InstanceRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who has which role on the instance, for people who run it, from outside of the service. What changes is in the trail. */
public final class RoleLedger {

    private final JdbcClient database;

    /** Reads and writes in this database. */
    public RoleLedger(JdbcClient database) {
        this.database = database;
    }

    /** Connects to community-service's database for each call. */
    public static RoleLedger at(String jdbcUrl, String user, String password) {
        return new RoleLedger(JdbcClient.create(new DriverManagerDataSource(jdbcUrl, user, password)));
    }

    /** A role that an account has. */
    public record Granted(UUID account, String handle, InstanceRole role, Instant since) {}

    /** The account that an id names, or a handle, also a former one. */
    public Optional<UUID> account(String idOrHandle) {
        return database.sql("""
                        select id from account where id::text = :name
                        union select account_id from account_handle where handle = :name limit 1""")
                .param("name", idOrHandle.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional();
    }

    /** Gives an account a role; false if it has it. */
    public boolean grant(UUID account, InstanceRole role) {
        return changed("""
                insert into instance_role (account_id, role, granted_at) values (:account, :role, now())
                on conflict do nothing returning account_id""", "role-granted", account, role);
    }

    /** Takes a role away; false if the account doesn't have it. */
    public boolean revoke(UUID account, InstanceRole role) {
        return changed(
                "delete from instance_role where account_id = :account and role = :role returning account_id",
                "role-revoked",
                account,
                role);
    }

    /** All roles, those that were given first at the beginning. */
    public List<Granted> list() {
        return database.sql("""
                        select account_id, handle, role, granted_at
                        from instance_role join account on account.id = account_id order by granted_at, account_id""")
                .query((row, number) -> new Granted(
                        row.getObject("account_id", UUID.class),
                        row.getString("handle"),
                        InstanceRole.valueOf(row.getString("role")),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** One statement, so that there is no change without its row in the trail. */
    private boolean changed(String change, String action, UUID account, InstanceRole role) {
        return database.sql("with changed as (" + change + ")" + """
                         insert into moderation_log (id, at, moderator_id, action, kind, thing_id, name, reason, note)
                        select :id, now(), null, :action, 'ACCOUNT', account_id, '', lower(:role), '' from changed""")
                        .param("id", Uuids.next())
                        .param("action", action)
                        .param("account", account)
                        .param("role", role.name())
                        .update()
                == 1;
    }
}
