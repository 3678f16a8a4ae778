package net.openmeet.community.group;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of series and standalone events, those that belong to no group, too: what is told late of them is compared with it. */
@Repository
class KnownThings {

    private final JdbcClient database;

    KnownThings(JdbcClient database) {
        this.database = database;
    }

    /** One of them, which nobody else learns of until the transaction ends; also one that is no more. */
    Optional<KnownThing> lock(UUID id) {
        return database.sql("select id, group_id from known_thing where id = :id for update")
                .param("id", id)
                .query((row, number) ->
                        new KnownThing(row.getObject("id", UUID.class), row.getObject("group_id", UUID.class)))
                .optional();
    }

    /**
     * Takes over what is said of one, unless as much or more is known.
     *
     * @return whether it was taken over
     */
    boolean learn(ThingNews news) {
        return database.sql("""
                        insert into known_thing as known (kind, id, version, group_id, slug, name, visibility)
                        values (:kind, :id, :version, :group, coalesce(:slug, ''), :name, :visibility)
                        on conflict (id) do update set version = excluded.version, group_id = excluded.group_id,
                            slug = coalesce(:slug, known.slug), name = excluded.name, visibility = excluded.visibility
                        where known.version < excluded.version and not known.deleted""")
                        .param("kind", news.kind().name())
                        .param("id", news.id())
                        .param("version", news.version())
                        .param("group", news.groupId())
                        .param("slug", news.slug())
                        .param("name", news.name())
                        .param("visibility", news.visibility().text())
                        .update()
                > 0;
    }

    /** Keeps in mind for ever that a series is no more, known or not. */
    void learnDeleted(UUID series, long version) {
        database.sql("""
                        insert into known_thing as known (kind, id, version, slug, name, visibility, deleted)
                        values ('SERIES', :id, :version, '', '', 'private', true)
                        on conflict (id) do update set version = greatest(known.version, excluded.version),
                            group_id = null, slug = '', name = '', visibility = 'private', deleted = true""").param("id", series).param("version", version).update();
    }

    /** Keeps in mind for ever that an event is no more, if it was known. */
    boolean learnDeleted(UUID event) {
        return database.sql("""
                                update known_thing
                                set group_id = null, slug = '', name = '', visibility = 'private', deleted = true
                                where id = :id and kind = 'EVENT'
                                """).param("id", event).update() > 0;
    }

    /** Tells nobody of one of which something can't be read, until it is told anew. */
    void deny(ThingKind kind, UUID id) {
        database.sql("update known_thing set visibility = 'private' where id = :id and kind = :kind")
                .param("kind", kind.name())
                .param("id", id)
                .update();
    }
}
