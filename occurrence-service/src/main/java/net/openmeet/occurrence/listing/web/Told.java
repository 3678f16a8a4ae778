package net.openmeet.occurrence.listing.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.listing.ListPage;
import net.openmeet.occurrence.occurrence.web.OnlineUris;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.platform.security.Viewer;

/**
 * Of which occurrences of a page a viewer is told the URI to take part at.
 *
 * @param all of all of them
 * @param going of these, otherwise
 * @param hides whether the page has anything that not everybody is told, or may have
 */
record Told(boolean all, Set<UUID> going, boolean hides) {

    /** Asks where the viewer goes only where that makes a difference. */
    static Told of(ListPage page, Viewer viewer, OnlineUris uris) {
        boolean known =
                page.series().phases().hidesOnlineUri() || page.items().stream().anyMatch(item -> hides(item, page));
        // What is over and was never stored has what its series said then; nobody goes there.
        boolean hides = known
                || page.items().stream().anyMatch(item -> item instanceof ListItem.Virtual virtual && virtual.isOver());
        if (!hides || OccurrenceRights.isToldAll(viewer, page.series().organisers())) {
            return new Told(true, Set.of(), hides);
        }
        List<UUID> ids = page.items().stream().map(item -> id(item, page)).toList();
        return new Told(false, known ? uris.goingTo(ids, viewer) : Set.of(), true);
    }

    boolean isTold(ListItem item, ListPage page) {
        return all || going.contains(id(item, page));
    }

    private static boolean hides(ListItem item, ListPage page) {
        return item instanceof ListItem.Stored stored
                && !stored.followsItsSeries()
                && stored.occurrence().hidesOnlineUri(page.series());
    }

    private static UUID id(ListItem item, ListPage page) {
        return switch (item) {
            case ListItem.Stored stored -> stored.occurrence().id();
            case ListItem.Virtual virtual ->
                page.series().occurrenceId(virtual.position().date());
        };
    }
}
