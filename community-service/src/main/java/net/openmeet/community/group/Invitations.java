package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Invitations to groups, those that are over, too, for a while. */
interface Invitations extends Repository<Invitation, UUID> {

    String OPEN = "i.used < i.uses and i.expiresAt > :now";

    String BEFORE = " and (i.createdAt < :createdAt or (i.createdAt = :createdAt and i.id < :id))"
            + " order by i.createdAt desc, i.id desc";

    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    @Query("select i from Invitation i where i.groupId = :group and i.accountId = :account")
    Optional<Invitation> find(UUID group, UUID account);

    @Query("select i from Invitation i where i.groupId = :group and i.id = :id")
    Optional<Invitation> findOf(UUID group, UUID id);

    /** Which one a secret is of, and no more, which somebody may be using at this moment. */
    @Query("select i.id from Invitation i where i.secretHash = :hash")
    Optional<UUID> idOf(String hash);

    @Query("select i.groupId from Invitation i where i.id = :id")
    Optional<UUID> groupOf(UUID id);

    /** Those of a group that can be used, after a position, the newest first. */
    @Query("select i from Invitation i where i.groupId = :group and " + OPEN + BEFORE)
    List<Invitation> open(UUID group, Instant now, Instant createdAt, UUID id, Limit limit);

    /** Those for an account, of groups that don't keep it out, after a position, the newest first. */
    @Query("select i from Invitation i where i.accountId = :account and not exists (select m.id from Membership m"
            + " where m.groupId = i.groupId and m.accountId = :account"
            + " and m.role = net.openmeet.community.group.GroupRole.BANNED) and " + OPEN + BEFORE)
    List<Invitation> openFor(UUID account, Instant now, Instant createdAt, UUID id, Limit limit);

    @Query("select count(i) from Invitation i where i.groupId = :group and " + OPEN)
    long countOpen(UUID group, Instant now);

    @Query(
            "select count(i) from Invitation i where i.invitedBy = :account and i.comparable is not null and i.createdAt > :since")
    long countMailedBy(UUID account, Instant since);

    @Query("select count(i) from Invitation i where i.comparable = :mailbox and i.createdAt > :since")
    long countMailedTo(String mailbox, Instant since);

    /** Has all be over that an account made to a group. They stay for a while: what was sent by mail counts. */
    @Modifying
    @Query("update Invitation i set i.expiresAt = :now"
            + " where i.groupId = :group and i.invitedBy = :account and i.expiresAt > :now")
    int endThoseOf(UUID group, UUID account, Instant now);

    /** Forgets those that were over before. */
    @Modifying
    @Query("delete from Invitation i where i.expiresAt < :time")
    int removeExpiredBefore(Instant time);
}
