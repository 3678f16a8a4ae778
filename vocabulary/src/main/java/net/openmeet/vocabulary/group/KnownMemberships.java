package net.openmeet.vocabulary.group;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.Column;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.restriction.RestrictionRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The groups and memberships that this service has heard of. The newest version of each counts, in whatever order they come: a membership
 * that ended isn't granted again by a message from before.
 */
@Repository
public class KnownMemberships {

    private static final String NEWER = "<";
    private static final String AS_NEW = "<=";
    private static final String VIEWER = "cast(:viewer as uuid)";
    private static final String GROUP = "cast(:id as uuid)";

    private final JdbcClient database;

    KnownMemberships(JdbcClient database) {
        this.database = database;
    }

    /** Learns what a group's roles may do; what is no news has no effect. */
    public void learn(KnownGroup group) {
        write(group, NEWER);
    }

    /** Learns what somebody is in a group, if it is news. */
    public boolean learn(KnownMembership membership) {
        return write(membership, NEWER);
    }

    /** Writes a group's state that isn't older than what is known. */
    public void copy(KnownGroup group) {
        write(group, AS_NEW);
    }

    /** Writes a membership's state that isn't older than what is known; none of an erased account, which leaves its groups while it is forgotten. */
    public void copy(KnownMembership membership) {
        write(membership, AS_NEW);
    }

    /** A group is no more, whatever comes late, and nobody belongs to it. */
    public void delete(UUID group) {
        database.sql("""
                        insert into known_group (group_id, version, deleted) values (:id, 0, true)
                        on conflict (group_id) do update set deleted = true, permissions = '{}'
                        """).param("id", group).update();
        database.sql("delete from known_membership where group_id = :id")
                .param("id", group)
                .update();
    }

    /** A membership's group or account is no more: it is for good, and whatever granted it comes late. */
    public void end(UUID membership) {
        database.sql("update known_membership set role = 'NONE', version = :last where membership_id = :id")
                .param("id", membership)
                .param("last", Long.MAX_VALUE)
                .update();
    }

    /**
     * Lets nobody belong to a group of which something can't be read: whose membership ended nobody knows. It is known again when it is told
     * anew, and so is each membership.
     */
    public void deny(UUID group) {
        database.sql("update known_group set denied = true where group_id = :id")
                .param("id", group)
                .update();
        database.sql("update known_membership set role = 'UNKNOWN' where group_id = :id")
                .param("id", group)
                .update();
    }

    /** Whether a viewer belongs to a group. */
    public boolean belongs(Viewer viewer, UUID group) {
        return holds(GroupRights.belongs(VIEWER, GROUP), viewer, group);
    }

    /** Whether a viewer may do something in a group. */
    public boolean allows(Viewer viewer, UUID group, EventPermission permission) {
        return holds(GroupRights.allows(VIEWER, GROUP, permission), viewer, group);
    }

    /**
     * Whether a viewer may know what a group has: whoever belongs to it, and everybody where everybody may see the group. Of a group that moderators hid
     * nobody is told that.
     */
    public boolean isShownTo(Viewer viewer, UUID group) {
        return database.sql("""
                        select (exists (select from known_group
                                         where group_id = :id and seen_by_everybody and not denied and not deleted)
                                or %s) and not %s
                        """.formatted(GroupRights.belongs(VIEWER, GROUP), RestrictionRights.hidden(":id", ":id")))
                .param("id", group)
                .param("viewer", viewer.accountId())
                .query(Boolean.class)
                .single();
    }

    /** Why a viewer can't have something belong to a group; empty where they can. */
    public Optional<GroupRefusal> refusal(Viewer viewer, UUID group) {
        if (allows(viewer, group, EventPermission.CREATE_EVENTS)) {
            return Optional.empty();
        }
        return Optional.of(belongs(viewer, group) ? GroupRefusal.NOT_ALLOWED : GroupRefusal.UNKNOWN_GROUP);
    }

    /** An owner of a group who is another one than an account; the same one whenever that is asked. */
    public Optional<UUID> ownerBesides(UUID group, UUID account) {
        return database.sql("""
                        select account_id from known_membership
                        where group_id = :group and role = 'OWNER' and account_id <> :account
                        order by membership_id limit 1
                        """)
                .param("group", group)
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    private boolean holds(String condition, Viewer viewer, UUID group) {
        return database.sql("select " + condition)
                .param("id", group)
                .param("viewer", viewer.accountId())
                .query(Boolean.class)
                .single();
    }

    private void write(KnownGroup group, String known) {
        database.sql("""
                        insert into known_group as known (group_id, version, seen_by_everybody, permissions)
                        values (:id, :version, :seenByEverybody, :permissions)
                        on conflict (group_id) do update set
                            version = excluded.version, seen_by_everybody = excluded.seen_by_everybody,
                            permissions = excluded.permissions, denied = false
                        where known.version %s excluded.version and not known.deleted
                        """.formatted(known))
                .param("id", group.id())
                .param("version", group.version())
                .param("seenByEverybody", group.seenByEverybody())
                .param("permissions", Column.of("text", group.permissions(), permission -> permission))
                .update();
    }

    private boolean write(KnownMembership membership, String known) {
        return database.sql("""
                        insert into known_membership as known
                            (membership_id, group_id, account_id, version, decided_on, role)
                        select :id, :group, :account, :version, :decidedOn, :role
                        where not exists (select from erased_account where account_id = :account)
                          and not exists (select from merged_account where absorbed = :account)
                        on conflict (membership_id) do update set
                            group_id = excluded.group_id, account_id = excluded.account_id, version = excluded.version,
                            decided_on = excluded.decided_on, role = excluded.role
                        where known.version %s excluded.version
                        """.formatted(known))
                        .param("id", membership.id())
                        .param("group", membership.groupId())
                        .param("account", membership.accountId())
                        .param("version", membership.version())
                        .param("decidedOn", membership.decidedOn())
                        .param("role", membership.role())
                        .update()
                == 1;
    }
}
