package net.openmeet.community.group;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What an account is in a group, in the database. It is changed while the group is locked; the version counts by itself when it is flushed. */
@Entity
@Table(name = "membership")
class Membership extends Stored {

    @Version
    private long version = 1;

    private UUID groupId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private GroupRole role;

    private long groupVersion;
    private Instant since;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** Of an account that never was anything in a group; not stored yet. */
    Membership(UUID id, UUID groupId, UUID accountId, Instant now) {
        super(id);
        this.groupId = groupId;
        this.accountId = accountId;
        this.role = GroupRole.NONE;
        this.since = now;
        this.updatedAt = now;
    }

    GroupRole role() {
        return role;
    }

    /** Has the account be something else in the group, which is at that version. */
    void become(GroupRole newRole, long decidedOn, Instant now) {
        if (newRole.belongs() != role.belongs()) {
            since = now;
        }
        role = newRole;
        groupVersion = decidedOn;
        updatedAt = now;
    }

    /** What it is now. The version is that of the last flush. */
    MembershipState state() {
        return new MembershipState(id(), version, groupId, accountId, role, groupVersion, since, updatedAt);
    }
}
