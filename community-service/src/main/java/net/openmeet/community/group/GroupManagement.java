package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.community.image.ImageManagement;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.work.Work;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases on groups. Each is one transaction; what is changed is flushed before it is told. */
@Service
public class GroupManagement {

    private final Groups groups;
    private final GroupSlugs slugs;
    private final AccountGroups accountGroups;
    private final GroupEntrance entrance;
    private final GroupChanges changes;
    private final RoleChanges roles;
    private final ImageManagement images;
    private final Work work;
    private final GroupSettings settings;
    private final Clock clock;

    GroupManagement(
            Groups groups,
            GroupSlugs slugs,
            AccountGroups accountGroups,
            GroupEntrance entrance,
            GroupChanges changes,
            RoleChanges roles,
            ImageManagement images,
            Work work,
            GroupSettings settings,
            Clock clock) {
        this.groups = groups;
        this.slugs = slugs;
        this.accountGroups = accountGroups;
        this.entrance = entrance;
        this.changes = changes;
        this.roles = roles;
        this.images = images;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** Creates a group under the first free slug of its name, or under one that can't be guessed where not everybody may find it. */
    @Transactional
    public GroupResult<GroupState> create(CreateGroup command) {
        UUID owner = command.owner();
        Instant now = clock.instant();
        Optional<Bound> reached = accountGroups.reachedByMaking(owner, now);
        if (reached.isPresent()) {
            return GroupResult.refused(new GroupRefusal.TooMany(reached.get()));
        }
        if (!images.show(owner, null, command.profile().picture())) {
            return GroupResult.refused(new GroupRefusal.UnknownImage());
        }
        UUID id = Uuids.next();
        Change change = Change.by(owner);
        String slug = slugs.take(id, command.profile().name(), command.visibility());
        Group group = groups.save(Group.create(id, command, slug, now));
        changes.made(group, change);
        roles.found(group, owner, change, now);
        return GroupResult.done(group.state());
    }

    /** The group that has this slug or had it once, if the viewer may know of it. */
    @Transactional(readOnly = true)
    public Optional<GroupState> find(String slug, Viewer viewer) {
        return groups.find(slug, viewer.accountId()).map(Group::state);
    }

    /** The public groups, newest first, after a position. */
    @Transactional(readOnly = true)
    public List<GroupState> publicOnes(ListPosition after, int limit) {
        return states(groups.publicOnes(after.createdAt(), after.id(), Limit.of(limit)));
    }

    /** The groups of every visibility that an account owns, newest first, after a position. */
    @Transactional(readOnly = true)
    public List<GroupState> ownedBy(UUID account, ListPosition after, int limit) {
        return states(groups.ownedBy(account, after.createdAt(), after.id(), Limit.of(limit)));
    }

    /** The groups of every visibility that an account belongs to, newest first, after a position. */
    @Transactional(readOnly = true)
    public List<GroupState> joinedBy(UUID account, ListPosition after, int limit) {
        return states(groups.joinedBy(account, after.createdAt(), after.id(), Limit.of(limit)));
    }

    /** Has a group say something else of itself or to others; under another slug where more or fewer people may find it from now on. */
    @Transactional
    public GroupResult<GroupState> edit(EditGroup command) {
        return entrance.lock(command.slug(), command.viewer())
                .then(entry -> entry.permitting(Permission.EDIT_GROUP))
                .then(entry -> GroupEntrance.at(command.expected(), entry))
                .then(entry -> edited(entry, command));
    }

    /** Has a group be deleted after the waiting period; until then it goes on. Asked again, the time stays. */
    @Transactional
    public GroupResult<GroupState> delete(DeleteGroup command) {
        return owned(command.slug(), command.viewer(), command.expected()).then(entry -> {
            Group group = entry.group();
            GroupState before = group.state();
            if (before.deletesAt() != null) {
                return GroupResult.done(before);
            }
            Instant now = clock.instant();
            Instant due = now.plus(settings.deletionDelay());
            group.deleteAt(due, now);
            work.enqueue(GroupDeletion.KIND, group.id().toString(), new DeletionDue(group.id(), due), due);
            return told(before, group, command.viewer());
        });
    }

    /** Has a group stay whose deletion was asked for. */
    @Transactional
    public GroupResult<GroupState> restore(RestoreGroup command) {
        return owned(command.slug(), command.viewer(), command.expected()).then(entry -> {
            GroupState before = entry.group().state();
            if (before.deletesAt() == null) {
                return GroupResult.done(before);
            }
            entry.group().deleteAt(null, clock.instant());
            return told(before, entry.group(), command.viewer());
        });
    }

    private GroupResult<GroupEntry> owned(String slug, Viewer viewer, LongPredicate expected) {
        return entrance.lock(slug, viewer).then(GroupEntry::owned).then(entry -> GroupEntrance.at(expected, entry));
    }

    private GroupResult<GroupState> edited(GroupEntry entry, EditGroup command) {
        Group group = entry.group();
        GroupState before = group.state();
        GroupRevision revision = command.revision().apply(before);
        if (revision.visibility() != before.visibility() && !entry.standing().isOwner()) {
            return GroupResult.refused(new GroupRefusal.NotOwner());
        }
        if (revision.equals(GroupRevision.of(before))) {
            return GroupResult.done(before);
        }
        if (!shows(before, revision, command.viewer())) {
            return GroupResult.refused(new GroupRefusal.UnknownImage());
        }
        group.become(revision, slugFor(group, revision), clock.instant());
        return told(before, group, command.viewer());
    }

    private boolean shows(GroupState before, GroupRevision revision, Viewer viewer) {
        String picture = before.profile().picture();
        String wanted = revision.profile().picture();
        return Objects.equals(picture, wanted) || images.show(viewer.account().orElseThrow(), picture, wanted);
    }

    private GroupResult<GroupState> told(GroupState before, Group group, Viewer viewer) {
        return GroupResult.done(changes.told(before, group, Change.by(viewer)));
    }

    private String slugFor(Group group, GroupRevision revision) {
        return GroupRights.isForEverybody(group.visibility()) == GroupRights.isForEverybody(revision.visibility())
                ? group.slug()
                : slugs.takeAnother(group.id(), revision.profile().name(), revision.visibility());
    }

    private static List<GroupState> states(List<Group> found) {
        return found.stream().map(Group::state).toList();
    }
}
