package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Invitations to groups, those that are over, too, for a while. */
interface Invitations extends Repository<Invitation, UUID> {

    String OPEN = "used < uses and expires_at > :now";

    String BEFORE = " and (created_at, id) < (:createdAt, :id) order by created_at desc, id desc";

    /** Whether moderators didn't hide the group. */
    String SHOWN = " and not exists (select from restricted_thing r where r.thing_id = group_id and r.restricted)";

    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    @NativeQuery("select * from invitation where group_id = :group and account_id = :account")
    Optional<Invitation> find(UUID group, UUID account);

    @NativeQuery("select * from invitation where group_id = :group and id = :id")
    Optional<Invitation> findOf(UUID group, UUID id);

    /** Which one a secret is of, and no more, which somebody may be using at this moment. */
    @NativeQuery("select id from invitation where secret_hash = :hash")
    Optional<UUID> idOf(String hash);

    /** The group that one is to, unless moderators hid it. */
    @NativeQuery("select group_id from invitation where id = :id" + SHOWN)
    Optional<UUID> groupOf(UUID id);

    /** Those of a group that can be used, after a position, the newest first. */
    @NativeQuery("select * from invitation where group_id = :group and " + OPEN + BEFORE)
    List<Invitation> open(UUID group, Instant now, Instant createdAt, UUID id, Limit limit);

    /** Those for an account, of groups that don't keep it out and that moderators didn't hide, after a position, the newest first. */
    @NativeQuery("select * from invitation i where account_id = :account and not exists (select from membership m"
            + " where m.group_id = i.group_id and m.account_id = :account and m.role = 'BANNED') and " + OPEN + SHOWN
            + BEFORE)
    List<Invitation> openFor(UUID account, Instant now, Instant createdAt, UUID id, Limit limit);

    @NativeQuery("select count(*) from invitation where group_id = :group and " + OPEN)
    long countOpen(UUID group, Instant now);

    @NativeQuery("""
            select count(*) from invitation
             where invited_by = :account and comparable is not null and created_at > :since
            """)
    long countMailedBy(UUID account, Instant since);

    @NativeQuery("select count(*) from invitation where comparable = :mailbox and created_at > :since")
    long countMailedTo(String mailbox, Instant since);

    /** Has all be over that an account made to a group. They stay for a while: what was sent by mail counts. */
    @Modifying
    @NativeQuery("""
            update invitation set expires_at = :now
             where group_id = :group and invited_by = :account and expires_at > :now
            """)
    int endThoseOf(UUID group, UUID account, Instant now);

    /** Forgets those that were over before. */
    @Modifying
    @NativeQuery("delete from invitation where expires_at < :time")
    int removeExpiredBefore(Instant time);
}
