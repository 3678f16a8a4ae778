package net.openmeet.community.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** All groups there are. */
interface Groups extends Repository<Group, UUID> {

    /** The group that has a slug or had it once, if the viewer may know of it. */
    String ASKED_FOR = "select * from community_group g"
            + " where g.id = (select group_id from group_slug where slug = :slug) and " + GroupRights.VISIBLE;

    String BEFORE = " and (g.created_at, g.id) < (:createdAt, :id) order by g.created_at desc, g.id desc";

    /** As Hibernate locks what it changes: rows that point to the group wait for nobody. */
    String LOCKED = " for no key update of g";

    Group save(Group group);

    void delete(Group group);

    /** Writes what changed: before its facts, so that they leave in the order of versions. */
    void flush();

    Optional<Group> findById(UUID id);

    @NativeQuery("select * from community_group g where g.id in (:ids)")
    List<Group> all(Collection<UUID> ids);

    @NativeQuery(ASKED_FOR)
    Optional<Group> find(String slug, @Nullable UUID viewer);

    /** The same group, which nobody else changes until the transaction ends. Nobody waits for one that he may not know of. */
    @NativeQuery(ASKED_FOR + LOCKED)
    Optional<Group> lock(String slug, @Nullable UUID viewer);

    @NativeQuery("select * from community_group g where g.id = :id" + LOCKED)
    Optional<Group> lock(UUID id);

    /** The group's id, if the viewer who asked for the slug may know of it by now. */
    @NativeQuery("select g.id from community_group g where g.id = :id and " + GroupRights.VISIBLE)
    Optional<UUID> findVisible(UUID id, String slug, @Nullable UUID viewer);

    /** Those that are offered to the viewer, unless moderators hid them, after a position, the last offer first. */
    @NativeQuery("""
            select * from community_group
             where offered_to = :viewer and (offered_at, id) < (:at, :id)
               and not exists (select from restricted_thing r where r.thing_id = community_group.id and r.restricted)
             order by offered_at desc, id desc
            """)
    List<Group> offeredTo(UUID viewer, Instant at, UUID id, Limit limit);

    /** Public groups after a position, newest first. */
    @NativeQuery("select * from community_group g where " + GroupRights.LISTED + BEFORE)
    List<Group> publicOnes(Instant createdAt, UUID id, Limit limit);

    /** Those that the viewer owns after a position, newest first. */
    @NativeQuery("select * from community_group g where " + GroupRights.OWNED + " and " + GroupRights.SHOWN + BEFORE)
    List<Group> ownedBy(UUID viewer, Instant createdAt, UUID id, Limit limit);

    /** Those that the viewer belongs to after a position, newest first. */
    @NativeQuery(
            "select * from community_group g where " + GroupRights.BELONGING + " and " + GroupRights.SHOWN + BEFORE)
    List<Group> joinedBy(UUID viewer, Instant createdAt, UUID id, Limit limit);
}
