package net.openmeet.community.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** What accounts are or were in groups. */
interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    /** Writes what changed: before its facts, so that they leave in the order of versions. */
    void flush();

    @NativeQuery("select * from membership where group_id = :group and account_id = :account")
    Optional<Membership> find(UUID group, UUID account);

    /** What an account is by now, which may be another thing than a moment ago. */
    @NativeQuery("select role from membership where group_id = :group and account_id = :account")
    Optional<GroupRole> roleOf(UUID group, UUID account);

    /** Those in certain roles after a position, the newest first. */
    @NativeQuery("""
            select * from membership
             where group_id = :group and role in (:roles) and (since, id) < (:since, :id)
             order by since desc, id desc
            """)
    List<Membership> list(UUID group, Collection<String> roles, Instant since, UUID id, Limit limit);

    /** All that there are of a group, ended ones, too. */
    @NativeQuery("select id from membership where group_id = :group")
    List<UUID> ids(UUID group);

    @NativeQuery("select * from membership where group_id = :group")
    List<Membership> all(UUID group);
}
