package net.openmeet.attendance.attendance.web;

import java.util.Optional;
import net.openmeet.attendance.occurrence.OccurrenceNames;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.PermanentRedirect;
import org.springframework.stereotype.Component;

/** Leads from a former name of an event to the one that it has. Asked only where there is no event of a name, so that answers pay nothing. */
@Component
class FormerNames {

    private final OccurrenceNames names;

    FormerNames(OccurrenceNames names) {
        this.names = names;
    }

    /** The problem that there is no event of a name; where the viewer may see it under another one, that it is there: 308. */
    ProblemException unknown(String slug, Viewer viewer) {
        Optional<ProblemException> moved = names.movedTo(slug, viewer).map(FormerNames::moved);
        return moved.orElseGet(RsvpProblems::unknownEvent);
    }

    private static ProblemException moved(String name) {
        return PermanentRedirect.problemUnder(
                "/api/events/" + name, "event-moved", "The event goes on as another date.");
    }
}
