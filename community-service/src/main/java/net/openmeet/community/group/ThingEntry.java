package net.openmeet.community.group;

import net.openmeet.platform.security.Viewer;

/**
 * A series or a standalone event, and who found it.
 *
 * @param standing what the viewer is in its group; nothing where it belongs to none
 */
record ThingEntry(SeenThing thing, Viewer viewer, Standing standing) {

    /** This, where the viewer organises it, or may change all that its group has. */
    GroupResult<ThingEntry> organised() {
        return isOrganised() ? GroupResult.done(this) : GroupResult.refused(new GroupRefusal.NotOrganiser());
    }

    /** Whether the viewer may know of it, who knows its slug of today. */
    boolean isVisible() {
        return !thing.removed() && (isOrganised() || (!thing.hidden() && isShown()));
    }

    private boolean isOrganised() {
        return thing.organisers().stream().anyMatch(viewer::is) || standing.may(Permission.EDIT_ALL_EVENTS);
    }

    private boolean isShown() {
        return switch (thing.visibility()) {
            case PUBLIC, UNLISTED, MEMBERS -> true;
            case GROUP -> standing.role().belongs();
            case PRIVATE -> false;
        };
    }
}
