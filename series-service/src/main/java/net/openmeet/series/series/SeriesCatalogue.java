package net.openmeet.series.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All series there are. */
@Repository
class SeriesCatalogue {

    private static final String NEWEST_FIRST = " order by created_at desc, id desc limit :limit";

    static final String AFTER = " and (created_at, id) < (:at, :id)";

    /** A draft may have been there for long: to everybody a series is as new as its publication. */
    private static final String LISTED_ONES = SeriesRow.SELECT + " where %s and " + SeriesRights.SHOWN
            + "%s order by published_at desc, id desc limit :limit";

    private static final String PUBLISHED_AFTER = " and (published_at, id) < (:at, :id)";

    private final JdbcClient database;
    private final SeriesCache cache;

    SeriesCatalogue(JdbcClient database, SeriesCache cache) {
        this.database = database;
        this.cache = cache;
    }

    void add(Series series) {
        database.sql(SeriesRow.INSERT).params(SeriesRow.parameters(series)).update();
    }

    /** The series that has this slug or had it once, if the viewer may know of it. Of any other, nothing is read. */
    Optional<Series> find(String slug, Viewer viewer) {
        return visible(slug, viewer, "")
                .query((row, number) -> edited(cache.of(row, number), row))
                .optional();
    }

    /** The same series, which nobody else changes until the transaction ends. Nobody waits for one that they may not know of. */
    Optional<Series> lock(String slug, Viewer viewer) {
        return visible(slug, viewer, " for update of series")
                .query((row, number) -> edited(SeriesRow.map(row, number), row))
                .optional();
    }

    /** Stores what a change has made of a series that was at the version before. */
    void replace(Series changed) {
        requireOne(database.sql(SeriesRow.UPDATE)
                .params(SeriesRow.parameters(changed))
                .update());
    }

    /** Removes a series at its version. Its slugs stay taken. */
    void remove(Series series) {
        requireOne(database.sql("delete from series where id = :id and version = :version")
                .param("id", series.id())
                .param("version", series.version())
                .update());
    }

    /** The series that a viewer finds in lists after a position, or from the one on that was published last. */
    List<Series> listed(Viewer viewer, @Nullable ListPosition after, int limit) {
        String listed = viewer.account().isPresent() ? SeriesRights.LISTED_TO_MEMBERS : SeriesRights.LISTED;
        return positioned(LISTED_ONES.formatted(listed, after == null ? "" : PUBLISHED_AFTER), after, limit)
                .query(cache::of)
                .list();
    }

    /** The series of a group that a viewer finds there after a position, or from the one on that was published last. */
    List<Series> ofGroup(UUID group, Viewer viewer, @Nullable ListPosition after, int limit) {
        return positioned(
                        LISTED_ONES.formatted(
                                "series.group_id = :group and " + SeriesRights.LISTED_IN_GROUP,
                                after == null ? "" : PUBLISHED_AFTER),
                        after,
                        limit)
                .param("group", group)
                .param("viewer", viewer.accountId())
                .query(cache::of)
                .list();
    }

    /** The viewer's own series after a position, or from the newest on. */
    List<Series> ownedBy(Viewer viewer, @Nullable ListPosition after, int limit) {
        return list(SeriesRights.OWNED + " and " + SeriesRights.KEPT, after, limit)
                .param("viewer", viewer.accountId())
                .query(cache::of)
                .list();
    }

    /** The series that the viewer organises after a position, or from the newest on: each half walks an index of its own. */
    List<Series> organisedBy(Viewer viewer, @Nullable ListPosition after, int limit) {
        return positioned(organised(after == null ? "" : AFTER), after, limit)
                .param("viewer", viewer.accountId())
                .query(cache::of)
                .list();
    }

    /** Some series of an owner, which nobody else changes until the transaction ends. */
    List<Series> lockOwnedBy(UUID account, int limit) {
        return lockSome("owner_id = :account", account, limit);
    }

    /** Some series that an account organises together with their owners, which nobody else changes until the transaction ends. */
    List<Series> lockNaming(UUID account, int limit) {
        return lockSome("organisers <> '{}' and organisers @> array[:account]", account, limit);
    }

    private List<Series> lockSome(String condition, UUID account, int limit) {
        return database.sql(SeriesRow.SELECT + " where " + condition + " order by id limit :limit for update")
                .param("account", account)
                .param("limit", limit)
                .query(SeriesRow::map)
                .list();
    }

    static String organised(String before) {
        String half = "(" + SeriesRow.SELECT + " where %s and " + SeriesRights.KEPT + before + NEWEST_FIRST + ")";
        return "select * from (" + half.formatted(SeriesRights.OWNED) + " union all "
                + half.formatted(SeriesRights.NAMED) + ") as organised" + NEWEST_FIRST;
    }

    private JdbcClient.StatementSpec visible(String slug, Viewer viewer, String locking) {
        return database.sql("select series.*, " + SeriesRights.EDITOR
                        + " from series_slug asked join series on series.id = asked.series_id"
                        + " where asked.slug = :slug and " + SeriesRights.VISIBLE + locking)
                .param("slug", slug)
                .param("viewer", viewer.accountId());
    }

    private JdbcClient.StatementSpec list(String condition, @Nullable ListPosition after, int limit) {
        return positioned(
                SeriesRow.SELECT + " where " + condition + (after == null ? "" : AFTER) + NEWEST_FIRST, after, limit);
    }

    private JdbcClient.StatementSpec positioned(String query, @Nullable ListPosition after, int limit) {
        JdbcClient.StatementSpec statement = database.sql(query).param("limit", limit);
        return after == null
                ? statement
                : statement.param("at", SeriesRow.timestamp(after.createdAt())).param("id", after.id());
    }

    /** For who asked: by what they are in its group, which is no part of what a series is. */
    private static Series edited(Series series, ResultSet row) throws SQLException {
        return series.editedBy(row.getObject("editor", UUID.class));
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("The series changed though it was locked");
        }
    }
}
