package net.openmeet.attendance.notification;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.stereotype.Service;

/** Reads inboxes. What a member may not see any more isn't there. */
@Service
public class NotificationOverview {

    private final Inboxes inboxes;

    NotificationOverview(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    /** What a member was told, the last first. */
    public List<NotificationView> inbox(UUID accountId, ListPosition before, int limit) {
        return inboxes.page(accountId, before, limit);
    }

    /** How much of it is unread, counted up to a most. */
    public int unread(UUID accountId, int most) {
        return inboxes.unread(accountId, most);
    }
}
