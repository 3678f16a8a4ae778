package net.openmeet.occurrence.event.web;

import java.util.Optional;
import net.openmeet.occurrence.event.StandaloneEvent;
import net.openmeet.occurrence.event.StandaloneEventManagement;
import net.openmeet.occurrence.occurrence.OccurrenceManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.occurrence.web.ChangeProblems;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.people.Organisers;
import org.springframework.stereotype.Component;

/** Finds events by slug, of both kinds; problems say no more than the caller may know. */
@Component
public class VisibleEvents {

    private final OccurrenceManagement occurrences;
    private final StandaloneEventManagement events;

    VisibleEvents(OccurrenceManagement occurrences, StandaloneEventManagement events) {
        this.occurrences = occurrences;
        this.events = events;
    }

    /**
     * The event that the viewer may see.
     *
     * @throws ProblemException 404
     */
    public OccurrenceView find(String slug, Viewer viewer) {
        return dateOfSeries(slug, viewer)
                .or(() -> events.find(slug, viewer).map(StandaloneEvent::view))
                .or(() -> events.findAdopted(slug, viewer))
                .orElseThrow(EventProblems::notFound);
    }

    /**
     * The event that the viewer may change.
     *
     * @throws ProblemException 404; 403 where he may only see it
     */
    OccurrenceView findToChange(String slug, Viewer viewer) {
        OccurrenceView event = find(slug, viewer);
        requireMayChange(viewer, event.organisers());
        return event;
    }

    /**
     * Ends the request where the slug is that of a series' date, which isn't changed here.
     *
     * @throws ProblemException 409, or 403 where it isn't the viewer's
     */
    void requireStandalone(String slug, Viewer viewer) {
        dateOfSeries(slug, viewer).ifPresent(date -> {
            throw OccurrenceRights.mayChange(viewer, date.organisers())
                    ? EventProblems.dateOfSeries()
                    : ChangeProblems.notOwner();
        });
    }

    /**
     * Where a date is among those of its series, which decides on it.
     *
     * @throws ProblemException 404; 403 where it isn't the viewer's; 409 where it is a standalone event
     */
    String pathOfDate(String slug, Viewer viewer) {
        OccurrenceView event = findToChange(slug, viewer);
        SeriesDate date = event.date();
        if (date == null) {
            throw EventProblems.standalone();
        }
        return DatePath.of(date.slug());
    }

    /** As {@link #pathOfDate}, also where the series leaves the date out, or never had it. */
    String pathOfAnyDate(String slug, Viewer viewer) {
        Optional<OccurrenceSlug> named = OccurrenceSlug.parse(slug);
        Optional<Organisers> organisers = named.flatMap(date -> occurrences.organisers(date.series(), viewer));
        organisers.ifPresent(known -> requireMayChange(viewer, known));
        return organisers.isPresent() ? DatePath.of(named.orElseThrow()) : pathOfDate(slug, viewer);
    }

    /** Why a standalone event doesn't follow a series again: 409, or 403 or 404 where it isn't the viewer's. */
    public ProblemException standalone(String slug, Viewer viewer) {
        return OccurrenceRights.mayChange(viewer, find(slug, viewer).organisers())
                ? EventProblems.standalone()
                : ChangeProblems.notOwner();
    }

    private static void requireMayChange(Viewer viewer, Organisers organisers) {
        if (!OccurrenceRights.mayChange(viewer, organisers)) {
            throw ChangeProblems.notOwner();
        }
    }

    private Optional<OccurrenceView> dateOfSeries(String slug, Viewer viewer) {
        return OccurrenceSlug.parse(slug)
                .flatMap(dated -> occurrences.find(dated.series(), dated.recurrenceId(), viewer));
    }
}
