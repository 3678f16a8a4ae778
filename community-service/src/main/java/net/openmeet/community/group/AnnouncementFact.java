package net.openmeet.community.group;

import java.time.Instant;
import net.openmeet.platform.change.Change;

/** What happened to an announcement. */
public sealed interface AnnouncementFact {

    record Announced(Announcement announcement, Change change) implements AnnouncementFact {}

    /** It says something else from now on. */
    record Changed(Announcement announcement, Change change) implements AnnouncementFact {}

    /**
     * It was taken back.
     *
     * @param announcement as it was last
     */
    record Deleted(Announcement announcement, Instant at, Change change) implements AnnouncementFact {}
}
