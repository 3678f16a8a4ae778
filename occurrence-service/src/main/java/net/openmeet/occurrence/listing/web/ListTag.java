package net.openmeet.occurrence.listing.web;

import java.time.Instant;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.listing.ListPage;
import net.openmeet.occurrence.listing.ListQuery.Continuation;
import net.openmeet.occurrence.listing.ListResult.Listed;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.web.EntityTag;

/**
 * The entity tag of a list, from what its JSON is made of: which transactions wrote the rows, who goes, which of the computed dates are over, and where
 * the next page begins; and what of it not everybody is told.
 */
final class ListTag {

    /** One more whenever the same rows look otherwise. */
    private static final long SHAPE = 3;

    private static final int OVER = -1;
    private static final int TO_COME = -2;

    private ListTag() {}

    static String of(Listed listed, Told told) {
        ListPage page = listed.page();
        Continuation next = listed.next();
        EntityTag tag = new EntityTag(SHAPE)
                .with(TimeZoneData.version().hashCode())
                .with(page.parsed().series().id())
                .with(page.parsed().series().version())
                .with(page.parsed().rowState())
                .with(page.restrictionState());
        page.items().forEach(item -> add(item, tag));
        if (told.hides()) {
            page.items().forEach(item -> tag.with(told.isTold(item, page) ? 1 : 0));
        }
        if (next != null) {
            Instant to = next.to();
            tag.with(to.getEpochSecond()).with(to.getNano());
        }
        return tag.toString();
    }

    private static void add(ListItem item, EntityTag tag) {
        tag.with(item.position().startsAt().getEpochSecond())
                .with(item.position().date().localSecond());
        add(item.attendance(), tag);
        switch (item) {
            case ListItem.Stored stored ->
                tag.with(stored.occurrence().id())
                        .with(stored.occurrence().version())
                        .with(stored.rowState());
            case ListItem.Virtual virtual -> tag.with(virtual.isOver() ? OVER : TO_COME);
        }
    }

    private static void add(Attendance attendance, EntityTag tag) {
        tag.with(attendance.version()).with(attendance.going()).with(attendance.waitlisted());
    }
}
