package net.openmeet.community.group;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who organise in a group tell all who belong to it. The group's row is locked whenever that changes, so that it is told in one order. */
@Service
public class AnnouncementManagement {

    private static final Duration DAY = Duration.ofDays(1);

    private final GroupEntrance entrance;
    private final Announcements announcements;
    private final Activities activities;
    private final AnnouncementFacts facts;
    private final Clock clock;

    AnnouncementManagement(
            GroupEntrance entrance,
            Announcements announcements,
            Activities activities,
            AnnouncementFacts facts,
            Clock clock) {
        this.entrance = entrance;
        this.announcements = announcements;
        this.activities = activities;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public GroupResult<Announcement> announce(Announce command) {
        return announcing(command.slug(), command.viewer()).then(entry -> {
            UUID group = entry.group().id();
            Instant now = clock.instant();
            return reached(group, now)
                    .<GroupResult<Announcement>>map(bound -> GroupResult.refused(new GroupRefusal.TooMany(bound)))
                    .orElseGet(() -> GroupResult.done(announced(group, command, now)));
        });
    }

    /** What was announced in a group, the newest first, after a position, to those who belong to it. */
    @Transactional(readOnly = true)
    public GroupResult<List<Announcement>> list(String slug, Viewer viewer, ListPosition after, int limit) {
        return belonging(slug, viewer)
                .then(entry -> GroupResult.done(announcements.list(entry.group().id(), after, limit)));
    }

    @Transactional(readOnly = true)
    public GroupResult<Announcement> find(String slug, Viewer viewer, UUID id) {
        return belonging(slug, viewer).then(entry -> found(entry, id));
    }

    /** Has an announcement say something else; of others' for those who may edit the group. */
    @Transactional
    public GroupResult<Announcement> edit(EditAnnouncement command) {
        return own(command.slug(), command.viewer(), command.id(), command.expected())
                .then(before -> {
                    if (before.says(command.title(), command.text())) {
                        return GroupResult.done(before);
                    }
                    Announcement now = before.saying(command.title(), command.text(), clock.instant());
                    announcements.change(now);
                    facts.publish(new AnnouncementFact.Changed(now, Change.by(command.viewer())));
                    return GroupResult.done(now);
                });
    }

    /** Takes an announcement back; others' for those who may edit the group. */
    @Transactional
    public GroupResult<Announcement> delete(DeleteAnnouncement command) {
        return own(command.slug(), command.viewer(), command.id(), command.expected())
                .then(last -> {
                    Instant now = clock.instant();
                    announcements.remove(last.id(), now);
                    activities.forget(last.id());
                    facts.publish(new AnnouncementFact.Deleted(last, now, Change.by(command.viewer())));
                    return GroupResult.done(last);
                });
    }

    private Announcement announced(UUID group, Announce command, Instant now) {
        Change change = Change.by(command.viewer());
        var announcement = new Announcement(
                Uuids.next(),
                group,
                command.viewer().account().orElseThrow(),
                1,
                command.title(),
                command.text(),
                now,
                now);
        announcements.add(announcement);
        activities.add(Happening.to(announcement, change));
        facts.publish(new AnnouncementFact.Announced(announcement, change));
        return announcement;
    }

    private Optional<Bound> reached(UUID group, Instant now) {
        announcements.forgetBefore(group, now.minus(DAY));
        if (announcements.countSince(group, now.minus(DAY)) >= Bound.ANNOUNCEMENTS_MADE.most()) {
            return Optional.of(Bound.ANNOUNCEMENTS_MADE);
        }
        return announcements.count(group) >= Bound.ANNOUNCEMENTS.most()
                ? Optional.of(Bound.ANNOUNCEMENTS)
                : Optional.empty();
    }

    private GroupResult<Announcement> own(String slug, Viewer viewer, UUID id, LongPredicate expected) {
        return announcing(slug, viewer)
                .then(entry -> found(entry, id).then(announcement -> {
                    if (!viewer.is(announcement.author()) && !entry.standing().may(Permission.EDIT_GROUP)) {
                        return GroupResult.refused(new GroupRefusal.NotPermitted());
                    }
                    return expected.test(announcement.version())
                            ? GroupResult.done(announcement)
                            : GroupResult.refused(new GroupRefusal.Stale(announcement.version()));
                }));
    }

    private GroupResult<GroupEntry> announcing(String slug, Viewer viewer) {
        return entrance.lock(slug, viewer).then(entry -> entry.permitting(Permission.ANNOUNCE));
    }

    private GroupResult<GroupEntry> belonging(String slug, Viewer viewer) {
        return entrance.see(slug, viewer)
                .then(entry -> entry.standing().role().belongs()
                        ? GroupResult.done(entry)
                        : GroupResult.refused(new GroupRefusal.NotPermitted()));
    }

    private GroupResult<Announcement> found(GroupEntry entry, UUID id) {
        return announcements
                .find(entry.group().id(), id)
                .map(GroupResult::done)
                .orElseGet(() -> GroupResult.refused(new GroupRefusal.NoAnnouncement()));
    }
}
