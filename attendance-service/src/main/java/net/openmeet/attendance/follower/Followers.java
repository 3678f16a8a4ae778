package net.openmeet.attendance.follower;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.series.SeriesRights;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows which series. Whoever does no more keeps a row, so that versions rise. */
@Repository
class Followers {

    private static final String SAVE = """
            insert into series_follower (series_id, account_id, version, notifications, followed_at)
            values (:series, :account, :version, :notifications, :followedAt)
            on conflict (series_id, account_id) do update set
                version = excluded.version, notifications = excluded.notifications, followed_at = excluded.followed_at
            """;

    private static final String PAGE = """
            select f.account_id, a.handle, a.display_name, a.picture, f.followed_at
            from series_follower f left join known_account a using (account_id)
            where f.series_id = :series and f.followed_at is not null
              and (f.followed_at, f.account_id) > (:at, :account)
            order by f.followed_at, f.account_id limit :limit
            """;

    private static final String FOLLOWED = """
            select series.slug, f.series_id, f.account_id, f.version, f.notifications, f.followed_at
            from series_follower f join series_restriction series using (series_id)
            where f.account_id = :account and f.followed_at is not null
              and (f.followed_at, f.series_id) < (:at, :series) and %s
            order by f.followed_at desc, f.series_id desc limit :limit
            """.formatted(SeriesRights.seenBy("f.account_id"));

    private static final String FORGET = """
            delete from series_follower where (series_id, account_id) in (
                select series_id, account_id from series_follower where series_id = :series limit :rows)
            returning account_id
            """;

    private final JdbcClient database;

    Followers(JdbcClient database) {
        this.database = database;
    }

    /** Has all that changes what an account follows wait until the transaction ends. */
    void lock(UUID accountId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('followed by ' || :account, 0))")
                .param("account", accountId.toString())
                .query(row -> {});
    }

    Follower find(UUID seriesId, UUID accountId) {
        Optional<Follower> found = database.sql("""
                        select series_id, account_id, version, notifications, followed_at
                        from series_follower where series_id = :series and account_id = :account
                        """)
                .param("series", seriesId)
                .param("account", accountId)
                .query(Followers::follower)
                .optional();
        return found.orElseGet(() -> Follower.never(seriesId, accountId));
    }

    void save(Follower follower) {
        Instant followedAt = follower.followedAt();
        database.sql(SAVE)
                .param("series", follower.seriesId())
                .param("account", follower.accountId())
                .param("version", follower.version())
                .param("notifications", follower.notifications().text())
                .param("followedAt", followedAt == null ? null : followedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    int followedBy(UUID accountId) {
        return database.sql(
                        "select count(*) from series_follower where account_id = :account and followed_at is not null")
                .param("account", accountId)
                .query(Integer.class)
                .single();
    }

    long following(UUID seriesId) {
        return database.sql(
                        "select count(*) from series_follower where series_id = :series and followed_at is not null")
                .param("series", seriesId)
                .query(Long.class)
                .single();
    }

    /** Who follows a series, the first who came first. */
    List<FollowerEntry> page(UUID seriesId, ListPosition after, int limit) {
        return database.sql(PAGE)
                .param("series", seriesId)
                .param("at", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("account", after.id())
                .param("limit", limit)
                .query(Followers::entry)
                .list();
    }

    /** What an account follows and may see, what it began with last first. */
    List<FollowerView> followed(UUID accountId, ListPosition before, int limit) {
        return database.sql(FOLLOWED)
                .param("account", accountId)
                .param("at", before.createdAt().atOffset(ZoneOffset.UTC))
                .param("series", before.id())
                .param("limit", limit)
                .query((row, number) -> new FollowerView(row.getString("slug"), follower(row, number)))
                .list();
    }

    /** Forgets some of those who followed a series; returns who they were. */
    List<UUID> forgetSome(UUID seriesId, int rows) {
        return database.sql(FORGET)
                .param("series", seriesId)
                .param("rows", rows)
                .query(UUID.class)
                .list();
    }

    /** Some of what an account follows or followed. */
    List<Follower> someOf(UUID accountId, int limit) {
        return database.sql("""
                        select series_id, account_id, version, notifications, followed_at
                        from series_follower where account_id = :account order by series_id limit :limit
                        """)
                .param("account", accountId)
                .param("limit", limit)
                .query(Followers::follower)
                .list();
    }

    /** Forgets what an account is or was to a series. */
    void remove(Follower follower) {
        database.sql("delete from series_follower where series_id = :series and account_id = :account")
                .param("series", follower.seriesId())
                .param("account", follower.accountId())
                .update();
    }

    /** Forgets some of what an account follows or followed; returns which series. */
    List<UUID> forgetSomeOf(UUID accountId, int rows) {
        return database.sql("""
                        delete from series_follower where (series_id, account_id) in (
                            select series_id, account_id from series_follower where account_id = :account limit :rows)
                        returning series_id
                        """)
                .param("account", accountId)
                .param("rows", rows)
                .query(UUID.class)
                .list();
    }

    private static Follower follower(ResultSet row, int number) throws SQLException {
        return new Follower(
                row.getObject("series_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getLong("version"),
                NotificationLevel.of(row.getString("notifications")).orElseThrow(),
                StoredTime.orNull(row, "followed_at"));
    }

    private static FollowerEntry entry(ResultSet row, int number) throws SQLException {
        return new FollowerEntry(
                row.getObject("account_id", UUID.class),
                row.getString("handle"),
                row.getString("display_name"),
                row.getString("picture"),
                row.getObject("followed_at", OffsetDateTime.class).toInstant());
    }
}
