package net.openmeet.community.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.vocabulary.restriction.RestrictionRights;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
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

    /** The one that has a slug today. */
    Optional<SeenThing> find(ThingKind kind, String slug) {
        return database.sql("""
                        select thing.*, %s as hidden, %s as removed from known_thing thing
                         where slug = :slug and slug <> '' and kind = :kind and not deleted""".formatted(
                                RestrictionRights.hidden("thing.id", "thing.organiser_ids[1]"),
                                RestrictionRights.removed("thing.id")))
                .param("slug", slug)
                .param("kind", kind.name())
                .query(KnownThings::seen)
                .optional();
    }

    /**
     * Takes over what is said of one, unless as much or more is known.
     *
     * @return whether it was taken over
     */
    boolean learn(ThingNews news) {
        return write(news, "<");
    }

    /**
     * Takes over the state of one, unless more is known: of the same version what wasn't kept then.
     *
     * @return whether it was taken over
     */
    boolean copy(ThingNews news) {
        return write(news, "<=");
    }

    private boolean write(ThingNews news, String known) {
        return database.sql("""
                        insert into known_thing as known (kind, id, version, group_id, slug, name, visibility, organiser_ids)
                        values (:kind, :id, :version, :group, coalesce(:slug, ''), :name, :visibility,
                                coalesce(cast(:organisers as uuid[]), '{}'))
                        on conflict (id) do update set version = excluded.version, group_id = excluded.group_id,
                            slug = coalesce(:slug, known.slug), name = excluded.name, visibility = excluded.visibility,
                            organiser_ids = coalesce(:organisers, known.organiser_ids)
                        where known.version %s excluded.version and not known.deleted""".formatted(known))
                        .param("kind", news.kind().name())
                        .param("id", news.id())
                        .param("version", news.version())
                        .param("group", news.groupId())
                        .param("slug", news.slug())
                        .param("name", news.name())
                        .param("visibility", news.visibility().text())
                        .param("organisers", array(news.organisers()))
                        .update()
                > 0;
    }

    /** Takes over who organises a series that is known, unless as much or more is known. */
    void learnOrganisers(UUID series, long version, List<UUID> organisers) {
        database.sql("""
                        update known_thing set version = :version, organiser_ids = :organisers
                         where id = :id and version < :version and not deleted""")
                .param("id", series)
                .param("version", version)
                .param("organisers", array(organisers))
                .update();
    }

    /** Keeps in mind for ever that a series is no more, known or not. */
    void learnDeleted(UUID series, long version) {
        database.sql("""
                        insert into known_thing as known (kind, id, version, slug, name, visibility, deleted)
                        values ('SERIES', :id, :version, '', '', 'private', true)
                        on conflict (id) do update set version = greatest(known.version, excluded.version),
                            group_id = null, slug = '', name = '', visibility = 'private', organiser_ids = '{}', deleted = true""").param("id", series).param("version", version).update();
    }

    /** Keeps in mind for ever that an event is no more, if it was known. */
    boolean learnDeleted(UUID event) {
        return database.sql("""
                                update known_thing
                                set group_id = null, slug = '', name = '', visibility = 'private', organiser_ids = '{}',
                                    deleted = true
                                where id = :id and kind = 'EVENT'
                                """).param("id", event).update() > 0;
    }

    /** Tells nobody of one of which something can't be read, and leaves it to nobody, until it is told anew. */
    void deny(ThingKind kind, UUID id) {
        database.sql(
                        "update known_thing set visibility = 'private', organiser_ids = '{}' where id = :id and kind = :kind")
                .param("kind", kind.name())
                .param("id", id)
                .update();
    }

    private static UUID @Nullable [] array(@Nullable List<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }

    private static SeenThing seen(ResultSet row, int number) throws SQLException {
        return new SeenThing(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                Visibility.of(row.getString("visibility")),
                List.of((UUID[]) row.getArray("organiser_ids").getArray()),
                row.getBoolean("hidden"),
                row.getBoolean("removed"));
    }
}
