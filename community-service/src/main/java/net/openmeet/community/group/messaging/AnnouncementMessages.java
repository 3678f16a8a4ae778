package net.openmeet.community.group.messaging;

import net.openmeet.community.group.Announcement;
import net.openmeet.community.group.AnnouncementFact;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.community.GroupAnnounced;
import net.openmeet.schemas.community.GroupAnnouncementChanged;
import net.openmeet.schemas.community.GroupAnnouncementDeleted;

/** The one place where facts about announcements become messages. */
final class AnnouncementMessages {

    private AnnouncementMessages() {}

    static GroupAnnounced message(AnnouncementFact.Announced fact) {
        Announcement announcement = fact.announcement();
        return GroupAnnounced.newBuilder()
                .setGroupId(announcement.groupId())
                .setAnnouncementId(announcement.id())
                .setVersion(announcement.version())
                .setAuthorId(announcement.author())
                .setTitle(announcement.title())
                .setText(announcement.text())
                .setAnnouncedAt(announcement.createdAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static GroupAnnouncementChanged message(AnnouncementFact.Changed fact) {
        Announcement announcement = fact.announcement();
        return GroupAnnouncementChanged.newBuilder()
                .setGroupId(announcement.groupId())
                .setAnnouncementId(announcement.id())
                .setVersion(announcement.version())
                .setTitle(announcement.title())
                .setText(announcement.text())
                .setChangedAt(announcement.updatedAt())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static GroupAnnouncementDeleted message(AnnouncementFact.Deleted fact) {
        Announcement last = fact.announcement();
        return GroupAnnouncementDeleted.newBuilder()
                .setGroupId(last.groupId())
                .setAnnouncementId(last.id())
                .setVersion(last.version() + 1)
                .setDeletedAt(fact.at())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }
}
