package net.openmeet.community.group;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final OwnedGroups owned;
    private final GroupLock lock;
    private final Work work;
    private final GroupSettings settings;
    private final Clock clock;

    GroupManagement(
            Groups groups,
            GroupSlugs slugs,
            OwnedGroups owned,
            GroupLock lock,
            Work work,
            GroupSettings settings,
            Clock clock) {
        this.groups = groups;
        this.slugs = slugs;
        this.owned = owned;
        this.lock = lock;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** Creates a group under the first free slug of its name, or under one that can't be guessed where not everybody may find it. */
    @Transactional
    public CreateResult create(CreateGroup command) {
        if (!owned.haveRoom(command.owner())) {
            return new CreateResult.TooMany(OwnedGroups.MOST);
        }
        UUID id = Uuids.next();
        String slug = slugs.take(id, command.profile().name(), command.visibility());
        Group group = groups.save(Group.create(id, command, slug, clock.instant()));
        groups.flush();
        return new CreateResult.Created(group.state());
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

    /** An account's own groups of every visibility, newest first, after a position. */
    @Transactional(readOnly = true)
    public List<GroupState> ownedBy(UUID account, ListPosition after, int limit) {
        return states(groups.ownedBy(account, after.createdAt(), after.id(), Limit.of(limit)));
    }

    /** Has a group say something else of itself or to others; under another slug where more or fewer people may find it from now on. */
    @Transactional
    public ChangeResult edit(EditGroup command) {
        return lock.changing(command.slug(), command.viewer(), command.expected(), group -> {
            GroupState before = group.state();
            GroupRevision revision = command.revision().apply(before);
            if (revision.equals(GroupRevision.of(before))) {
                return new ChangeResult.Unchanged(before);
            }
            group.become(revision.profile(), revision.visibility(), slugFor(group, revision), clock.instant());
            return changed(group);
        });
    }

    /** Has a group be deleted after the waiting period; until then it goes on. Asked again, the time stays. */
    @Transactional
    public ChangeResult delete(DeleteGroup command) {
        return lock.changing(command.slug(), command.viewer(), command.expected(), group -> {
            if (group.deletesAt() != null) {
                return new ChangeResult.Unchanged(group.state());
            }
            Instant now = clock.instant();
            Instant due = now.plus(settings.deletionDelay());
            group.deleteAt(due, now);
            work.enqueue(GroupDeletion.KIND, group.id().toString(), new DeletionDue(group.id(), due), due);
            return changed(group);
        });
    }

    /** Has a group stay whose deletion was asked for. */
    @Transactional
    public ChangeResult restore(RestoreGroup command) {
        return lock.changing(command.slug(), command.viewer(), command.expected(), group -> {
            if (group.deletesAt() == null) {
                return new ChangeResult.Unchanged(group.state());
            }
            group.deleteAt(null, clock.instant());
            return changed(group);
        });
    }

    private ChangeResult changed(Group group) {
        groups.flush();
        return new ChangeResult.Changed(group.state());
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
