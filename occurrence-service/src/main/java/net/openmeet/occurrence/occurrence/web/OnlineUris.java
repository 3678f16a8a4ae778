package net.openmeet.occurrence.occurrence.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Component;

/** Who is told the URI at which to take part where that is for those who go: whoever has a seat, and who organises it. */
@Component
public class OnlineUris {

    private final Standings standings;

    OnlineUris(Standings standings) {
        this.standings = standings;
    }

    /** The occurrence as the viewer is told of it. */
    OccurrenceView told(OccurrenceView occurrence, Viewer viewer) {
        boolean all = !occurrence.template().hidesOnlineUri()
                || OccurrenceRights.isToldAll(viewer, occurrence.organisers())
                || viewer.account()
                        .filter(account -> standings.isGoing(occurrence.id(), account))
                        .isPresent();
        return all ? occurrence : occurrence.toldToEverybody();
    }

    /** Those of these occurrences that the viewer goes to. */
    public Set<UUID> goingTo(Collection<UUID> occurrences, Viewer viewer) {
        return viewer.account()
                .map(account -> standings.goingTo(occurrences, account))
                .orElse(Set.of());
    }
}
