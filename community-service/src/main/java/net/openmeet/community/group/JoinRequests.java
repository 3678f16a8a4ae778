package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests to belong to groups, those that wait and those that were declined. */
interface JoinRequests extends Repository<JoinRequest, UUID> {

    JoinRequest save(JoinRequest request);

    void delete(JoinRequest request);

    @Query("select r from JoinRequest r where r.groupId = :group and r.accountId = :account")
    Optional<JoinRequest> find(UUID group, UUID account);

    /** Those of a group that wait, after a position, the newest first. */
    @Query("select r from JoinRequest r where r.groupId = :group and r.declinedAt is null"
            + " and (r.askedAt < :askedAt or (r.askedAt = :askedAt and r.id < :id)) order by r.askedAt desc, r.id desc")
    List<JoinRequest> waiting(UUID group, Instant askedAt, UUID id, Limit limit);
}
