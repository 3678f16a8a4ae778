package net.openmeet.attendance.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The names and pictures of the accounts that this service has heard of. */
@Repository
public class KnownAccounts implements KnownVersion, Forgets {

    private static final String LEARN = """
            insert into known_account (account_id, version, handle, display_name, picture)
            values (:id, :version, :handle, :displayName, :picture)
            on conflict (account_id) do update set
                version = excluded.version, handle = excluded.handle, display_name = excluded.display_name,
                picture = excluded.picture
            where known_account.version <= excluded.version and not known_account.erased
            """;

    private static final String ERASE = """
            insert into known_account (account_id, version, erased) values (:id, 0, true)
            on conflict (account_id) do update set handle = null, display_name = null, picture = null, erased = true
            """;

    private final JdbcClient database;

    KnownAccounts(JdbcClient database) {
        this.database = database;
    }

    /** Learns an account's names and picture as of a version of it; what is older than what is known changes nothing, and so does what
     * comes after an account was erased. */
    public void learn(UUID id, long version, String handle, String displayName, @Nullable String picture) {
        database.sql(LEARN)
                .param("id", id)
                .param("version", version)
                .param("handle", handle)
                .param("displayName", displayName)
                .param("picture", picture)
                .update();
    }

    /** Forgets an account's names and picture for good: what was told of them before, and comes late, doesn't bring them back. */
    public void erase(UUID id) {
        database.sql(ERASE).param("id", id).update();
    }

    @Override
    public boolean forgetSome(ErasedAccount account) {
        erase(account.id());
        return false;
    }

    @Override
    public String kind() {
        return "account";
    }

    /** One's own: how often others changed their names is nobody's business. */
    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql(
                        "select account_id, version from known_account where account_id = any(:ids) and account_id = :viewer")
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("account_id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
