package net.openmeet.occurrence.attendance;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import net.openmeet.platform.erasure.Merges;
import net.openmeet.platform.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows which series. Whether they may see it is asked elsewhere, each time. */
@Repository
public class KnownFollowers implements KnownVersion, Forgets, Merges {

    private final JdbcClient database;

    KnownFollowers(JdbcClient database) {
        this.database = database;
    }

    /** Remembers who follows what, with one statement; what is older than what is known has no effect, and so has what comes after it was forgotten. */
    public void learn(Collection<KnownFollower> told) {
        Collection<KnownFollower> newest = told.stream()
                .collect(Collectors.toMap(KnownFollower::id, follower -> follower, KnownFollower::newest))
                .values();
        database.sql("""
                        insert into known_follower (follower_id, series_id, account_id, version, following)
                        select follower, series, case when erased then null else account end, version, following and not erased
                        from unnest(:followers, :series, :accounts, :versions, :following)
                            as told (follower, series, account, version, following)
                        cross join lateral (select exists (select from erased_account where account_id = account) as erased)
                        order by follower
                        on conflict (follower_id) do update
                        set account_id = excluded.account_id, version = excluded.version, following = excluded.following
                        where known_follower.version < excluded.version
                           or known_follower.version = excluded.version and known_follower.account_id is not null
                        """)
                .param("followers", Column.of("uuid", newest, KnownFollower::id))
                .param("series", Column.of("uuid", newest, KnownFollower::seriesId))
                .param("accounts", Column.of("uuid", newest, KnownFollower::accountId))
                .param("versions", Column.of("int8", newest, KnownFollower::version))
                .param("following", Column.of("bool", newest, KnownFollower::following))
                .update();
    }

    /** Forgets whose it was, as the series or the account are no more. */
    public void forget(UUID follower) {
        database.sql("update known_follower set account_id = null, following = false where follower_id = :follower")
                .param("follower", follower)
                .update();
    }

    /** Forgets what an account follows. */
    @Override
    public boolean forgetSome(ErasedAccount account) {
        forgetAllOf(account.id());
        return false;
    }

    /** Forgets what an account followed that went into another one: attendance-service tells anew what that follows. */
    @Override
    public boolean mergeSome(AccountMerge merge) {
        forgetAllOf(merge.absorbed());
        return false;
    }

    private void forgetAllOf(UUID account) {
        database.sql("update known_follower set account_id = null, following = false where account_id = :account")
                .param("account", account)
                .update();
    }

    @Override
    public String kind() {
        return "follower";
    }

    /** One's own: what others follow is not for this service to tell. */
    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        return database
                .sql("""
                        select follower_id, version from known_follower
                        where follower_id = any(:ids) and account_id = :viewer
                        """)
                .param("ids", Column.of("uuid", ids, id -> id))
                .param("viewer", viewer.accountId())
                .query((row, number) -> Map.entry(row.getObject("follower_id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
