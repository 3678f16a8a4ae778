package net.openmeet.community.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What accounts are or were in groups. */
interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    /** Writes what changed: before its facts, so that they leave in the order of versions. */
    void flush();

    @Query("select m from Membership m where m.groupId = :group and m.accountId = :account")
    Optional<Membership> find(UUID group, UUID account);

    /** What an account is by now, which may be another thing than a moment ago. */
    @Query("select m.role from Membership m where m.groupId = :group and m.accountId = :account")
    Optional<GroupRole> roleOf(UUID group, UUID account);

    /** Those in certain roles after a position, the newest first. */
    @Query("select m from Membership m where m.groupId = :group and m.role in :roles"
            + " and (m.since < :since or (m.since = :since and m.id < :id)) order by m.since desc, m.id desc")
    List<Membership> list(UUID group, Collection<GroupRole> roles, Instant since, UUID id, Limit limit);

    /** All that there are of a group, ended ones, too. */
    @Query("select m.id from Membership m where m.groupId = :group")
    List<UUID> ids(UUID group);

    @Query("select m from Membership m where m.groupId = :group")
    List<Membership> all(UUID group);
}
