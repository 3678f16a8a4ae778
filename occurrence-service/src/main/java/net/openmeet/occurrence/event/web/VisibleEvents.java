package net.openmeet.occurrence.event.web;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.event.StandaloneEventManagement;
import net.openmeet.occurrence.event.StandaloneEvent;
import net.openmeet.occurrence.occurrence.OccurrenceManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds events by slug, of both kinds; problems say no more than the caller may know. */
@Component
class VisibleEvents {

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
    OccurrenceView find(String slug, @Nullable UUID viewer) {
        return dateOfSeries(slug, viewer)
                .or(() -> events.find(slug, viewer).map(StandaloneEvent::view))
                .orElseThrow(EventProblems::notFound);
    }

    /**
     * The standalone event that its owner may change.
     *
     * @throws ProblemException 404, 403, 409 where it is a date of a series, or 412
     */
    StandaloneEvent changeable(String slug, ExpectedVersion expected, UUID caller) {
        var date = dateOfSeries(slug, caller);
        if (date.isPresent()) {
            throw date.get().ownerId().equals(caller) ? EventProblems.dateOfSeries() : EventProblems.notOwner();
        }
        var event = events.find(slug, caller).orElseThrow(EventProblems::notFound);
        if (!event.isOwnedBy(caller)) {
            throw EventProblems.notOwner();
        }
        OccurrenceAnswers.require(expected, event.version());
        return event;
    }

    private Optional<OccurrenceView> dateOfSeries(String slug, @Nullable UUID viewer) {
        return OccurrenceSlug.parse(slug)
                .flatMap(dated -> occurrences.find(dated.series(), dated.recurrenceId(), viewer));
    }
}
