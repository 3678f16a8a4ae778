package net.openmeet.attendance.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.stereotype.Service;

/** Reads inboxes. What a member may not see any more isn't there. */
@Service
public class NotificationOverview {

    private final Inboxes inboxes;
    private final Preferences preferences;
    private final Reminders reminders;

    NotificationOverview(Inboxes inboxes, Preferences preferences, Reminders reminders) {
        this.inboxes = inboxes;
        this.preferences = preferences;
        this.reminders = reminders;
    }

    /** What a member was told, the last first. */
    public List<NotificationView> inbox(UUID accountId, ListPosition before, int limit) {
        return inboxes.page(accountId, before, limit);
    }

    /** Of what a member was told, what has a higher number, by number. */
    public SequencedMap<Long, NotificationView> inboxAfter(UUID accountId, long number, int limit) {
        return inboxes.after(accountId, number, limit);
    }

    /** How much of it is unread, counted up to a most. */
    public int unread(UUID accountId, int most) {
        return inboxes.unread(accountId, most);
    }

    /** Of which causes a member wants mails, of those that anybody is mailed of. */
    public Map<NotificationCause, Boolean> mails(UUID accountId) {
        Map<NotificationCause, Boolean> mails = new EnumMap<>(NotificationCause.class);
        Stream.of(NotificationCause.values())
                .filter(cause -> NotificationMatrix.isTold(cause, Channel.MAIL))
                .forEach(cause -> mails.put(cause, true));
        mails.putAll(preferences.of(accountId));
        return mails;
    }

    /** How long before dates begin a member is reminded of them, the earliest first. */
    public List<Lead> reminders(UUID accountId) {
        return reminders.of(accountId);
    }
}
