package net.openmeet.community.group;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** An invitation in the database. It is used while the group is locked, so that nobody uses it more often than it can be. */
@Entity
@Table(name = "invitation")
class Invitation extends Stored {

    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private GroupRole role;

    private @Nullable UUID accountId;

    /** Queries alone read it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String secretHash;

    private @Nullable String address;

    /** Queries alone read it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String comparable;

    private int uses;
    private int used;
    private UUID invitedBy;
    private Instant createdAt;
    private Instant expiresAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init")
    private Invitation(UUID id, UUID groupId) {
        super(id);
        this.groupId = groupId;
        this.uses = 1;
    }

    /** Of an account by its id. */
    static Invitation ofAccount(UUID id, UUID groupId, UUID account) {
        var invitation = new Invitation(id, groupId);
        invitation.accountId = account;
        return invitation;
    }

    /** Of whoever has a secret, as often as that can be used. */
    static Invitation ofSecret(UUID id, UUID groupId, InvitationSecret secret, int uses) {
        var invitation = new Invitation(id, groupId);
        invitation.secretHash = secret.hash();
        invitation.uses = uses;
        return invitation;
    }

    /** Says where the secret is sent. */
    void sendTo(MailAddress to) {
        address = to.value();
        comparable = to.mailbox();
    }

    /** Says what is offered, by whom and how long. */
    void offer(GroupRole newRole, UUID by, Instant now, Instant until) {
        role = newRole;
        invitedBy = by;
        createdAt = now;
        expiresAt = until;
    }

    UUID groupId() {
        return groupId;
    }

    GroupRole role() {
        return role;
    }

    boolean isFor(UUID account) {
        return account.equals(accountId);
    }

    boolean isOpen(Instant now) {
        return used < uses && expiresAt.isAfter(now);
    }

    void use() {
        used++;
    }

    /** Has it be over, if it isn't. It stays for a while: what was sent by mail counts. */
    void end(Instant now) {
        if (expiresAt.isAfter(now)) {
            expiresAt = now;
        }
    }

    InvitationState state() {
        return new InvitationState(
                id(),
                groupId,
                role,
                accountId,
                address == null ? null : new MailAddress(address),
                uses,
                used,
                invitedBy,
                createdAt,
                expiresAt);
    }
}
