package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Requests to belong to groups, those that wait and those that were declined. */
interface JoinRequests extends Repository<JoinRequest, UUID> {

    JoinRequest save(JoinRequest request);

    void delete(JoinRequest request);

    @NativeQuery("select * from join_request where group_id = :group and account_id = :account")
    Optional<JoinRequest> find(UUID group, UUID account);

    /** Those of a group that wait, after a position, the newest first. */
    @NativeQuery("""
            select * from join_request
             where group_id = :group and declined_at is null and (asked_at, id) < (:askedAt, :id)
             order by asked_at desc, id desc
            """)
    List<JoinRequest> waiting(UUID group, Instant askedAt, UUID id, Limit limit);
}
