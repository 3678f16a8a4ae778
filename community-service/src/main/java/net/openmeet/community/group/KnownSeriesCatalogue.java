package net.openmeet.community.group;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of series, those that belong to no group, too: what is told late of them is compared with it. */
@Repository
class KnownSeriesCatalogue {

    private final JdbcClient database;

    KnownSeriesCatalogue(JdbcClient database) {
        this.database = database;
    }

    /** A series, which nobody else learns of until the transaction ends; also one that is no more. */
    Optional<KnownSeries> lock(UUID id) {
        return database.sql("select id, group_id from known_series where id = :id for update")
                .param("id", id)
                .query((row, number) ->
                        new KnownSeries(row.getObject("id", UUID.class), row.getObject("group_id", UUID.class)))
                .optional();
    }

    /**
     * Takes over what is said of a series, unless as much or more is known.
     *
     * @return whether it was taken over
     */
    boolean learn(SeriesNews news) {
        return database.sql("""
                        insert into known_series as known (id, version, group_id, slug, name, visibility)
                        values (:id, :version, :group, coalesce(:slug, ''), :name, :visibility)
                        on conflict (id) do update set version = excluded.version, group_id = excluded.group_id,
                            slug = coalesce(:slug, known.slug), name = excluded.name, visibility = excluded.visibility
                        where known.version < excluded.version and not known.deleted""")
                        .param("id", news.seriesId())
                        .param("version", news.version())
                        .param("group", news.groupId())
                        .param("slug", news.slug())
                        .param("name", news.name())
                        .param("visibility", news.visibility().text())
                        .update()
                > 0;
    }

    /** Keeps in mind for ever that a series is no more. */
    void learnDeleted(UUID id, long version) {
        database.sql("""
                        insert into known_series as known (id, version, slug, name, visibility, deleted)
                        values (:id, :version, '', '', 'private', true)
                        on conflict (id) do update set version = greatest(known.version, excluded.version),
                            group_id = null, slug = '', name = '', visibility = 'private', deleted = true""").param("id", id).param("version", version).update();
    }

    /** Tells nobody of a series of which something can't be read, until it is told anew. */
    void deny(UUID id) {
        database.sql("update known_series set visibility = 'private' where id = :id")
                .param("id", id)
                .update();
    }
}
