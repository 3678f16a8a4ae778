package net.openmeet.attendance.account;

import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of the accounts that this service has heard of. */
@Repository
public class KnownAccounts implements KnownVersion {

    private static final String LEARN = """
            insert into known_account (account_id, version, handle, display_name)
            values (:id, :version, :handle, :displayName)
            on conflict (account_id) do update set
                version = excluded.version, handle = excluded.handle, display_name = excluded.display_name
            where known_account.version < excluded.version
            """;

    private final JdbcClient database;

    KnownAccounts(JdbcClient database) {
        this.database = database;
    }

    /** Learns an account's names as of a version of it; what is older than what is known changes nothing. */
    public void learn(UUID id, long version, String handle, String displayName) {
        database.sql(LEARN)
                .param("id", id)
                .param("version", version)
                .param("handle", handle)
                .param("displayName", displayName)
                .update();
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public OptionalLong version(UUID id) {
        return database.sql("select version from known_account where account_id = :id")
                .param("id", id)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
