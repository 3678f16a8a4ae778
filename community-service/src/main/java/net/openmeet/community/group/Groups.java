package net.openmeet.community.group;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All groups there are. */
interface Groups extends Repository<Group, UUID> {

    /** The group that has a slug or had it once, if the viewer may know of it. */
    String ASKED_FOR = "select g from CommunityGroup g"
            + " where g.id = (select asked.groupId from GroupSlug asked where asked.slug = :slug) and "
            + GroupRights.VISIBLE;

    String BEFORE = " and (g.createdAt < :createdAt or (g.createdAt = :createdAt and g.id < :id))"
            + " order by g.createdAt desc, g.id desc";

    Group save(Group group);

    void delete(Group group);

    /** Writes what changed: before its facts, so that they leave in the order of versions. */
    void flush();

    Optional<Group> findById(UUID id);

    @Query("select g from CommunityGroup g where g.id in :ids")
    List<Group> all(Collection<UUID> ids);

    @Query(ASKED_FOR)
    Optional<Group> find(String slug, @Nullable UUID viewer);

    /** The same group, which nobody else changes until the transaction ends. Nobody waits for one that he may not know of. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(ASKED_FOR)
    Optional<Group> lock(String slug, @Nullable UUID viewer);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from CommunityGroup g where g.id = :id")
    Optional<Group> lock(UUID id);

    /** The group's id, if the viewer who asked for the slug may know of it by now. */
    @Query("select g.id from CommunityGroup g where g.id = :id and " + GroupRights.VISIBLE)
    Optional<UUID> findVisible(UUID id, String slug, @Nullable UUID viewer);

    /** Those that are offered to the viewer after a position, the last offer first. */
    @Query("select g from CommunityGroup g where g.offer.to = :viewer"
            + " and (g.offer.at < :at or (g.offer.at = :at and g.id < :id)) order by g.offer.at desc, g.id desc")
    List<Group> offeredTo(UUID viewer, Instant at, UUID id, Limit limit);

    /** Public groups after a position, newest first. */
    @Query("select g from CommunityGroup g where " + GroupRights.LISTED + BEFORE)
    List<Group> publicOnes(Instant createdAt, UUID id, Limit limit);

    /** Those that the viewer owns after a position, newest first. */
    @Query("select g from CommunityGroup g where " + GroupRights.OWNED + BEFORE)
    List<Group> ownedBy(UUID viewer, Instant createdAt, UUID id, Limit limit);

    /** Those that the viewer belongs to after a position, newest first. */
    @Query("select g from CommunityGroup g where " + GroupRights.BELONGING + BEFORE)
    List<Group> joinedBy(UUID viewer, Instant createdAt, UUID id, Limit limit);
}
