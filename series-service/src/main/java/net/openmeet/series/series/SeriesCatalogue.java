package net.openmeet.series.series;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All series there are, and all slugs there ever were. */
@Repository
class SeriesCatalogue {

    private static final String NEWEST_FIRST = " order by created_at desc, id desc limit :limit";

    private final JdbcClient database;

    SeriesCatalogue(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes a slug for a series unless it is taken. Never waits: a slug that somebody else is just taking counts as taken, so that many
     * transactions taking several slugs each can't block one another. Only a free slug costs a lock: the server has room for few thousand,
     * and an import asks for as many.
     */
    boolean take(String slug, UUID seriesId) {
        return database.sql("""
                        insert into series_slug (slug, series_id)
                        select :slug, :id
                        where case when exists (select from series_slug where slug = :slug) then false
                                   else pg_try_advisory_xact_lock(hashtextextended(:slug, 0)) end
                        on conflict do nothing""").param("slug", slug).param("id", seriesId).update() == 1;
    }

    void add(Series series) {
        database.sql(SeriesRow.INSERT).params(SeriesRow.parameters(series)).update();
    }

    Optional<Series> find(String slug) {
        return database.sql(SeriesRow.SELECT + " where slug = :slug")
                .param("slug", slug)
                .query(SeriesRow::map)
                .optional();
    }

    /** The series of that slug, which nobody else changes until the transaction ends. */
    Optional<Series> lock(String slug) {
        return database.sql(SeriesRow.SELECT + " where slug = :slug for update")
                .param("slug", slug)
                .query(SeriesRow::map)
                .optional();
    }

    /** Stores what a change has made of a series that was at the version before. */
    void replace(Series changed) {
        requireOne(database.sql(SeriesRow.UPDATE)
                .params(SeriesRow.parameters(changed))
                .update());
    }

    /** Removes a series at its version. Its slug stays taken. */
    void remove(Series series) {
        requireOne(database.sql("delete from series where id = :id and version = :version")
                .param("id", series.id())
                .param("version", series.version())
                .update());
    }

    /** The public series after a position, or from the newest on. */
    List<Series> publicOnes(@Nullable ListPosition after, int limit) {
        return list("visibility = 'PUBLIC'", after, limit).query(SeriesRow::map).list();
    }

    /** Somebody's own series after a position, or from the newest on. */
    List<Series> ownedBy(UUID owner, @Nullable ListPosition after, int limit) {
        return list("owner_id = :owner", after, limit)
                .param("owner", owner)
                .query(SeriesRow::map)
                .list();
    }

    private JdbcClient.StatementSpec list(String condition, @Nullable ListPosition after, int limit) {
        var query = SeriesRow.SELECT + " where " + condition;
        if (after == null) {
            return database.sql(query + NEWEST_FIRST).param("limit", limit);
        }
        return database.sql(query + " and (created_at, id) < (:createdAt, :id)" + NEWEST_FIRST)
                .param("createdAt", SeriesRow.timestamp(after.createdAt()))
                .param("id", after.id())
                .param("limit", limit);
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("The series changed though it was locked");
        }
    }
}
