package net.openmeet.occurrence.event.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.date.web.DateEdits;
import net.openmeet.occurrence.event.ChangeStandaloneEvent;
import net.openmeet.occurrence.event.ReviseStandaloneEvent;
import net.openmeet.occurrence.event.StandaloneEventDetails;
import net.openmeet.occurrence.event.StandaloneEventManagement;
import net.openmeet.occurrence.event.StandaloneEventRevision;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import org.springframework.stereotype.Component;

/** Has events changed by slug, of both kinds: no standalone event has a slug that could be a date's. */
@Component
class EventChanges {

    private final DateEdits dates;
    private final StandaloneEventManagement events;

    EventChanges(DateEdits dates, StandaloneEventManagement events) {
        this.dates = dates;
        this.events = events;
    }

    /**
     * Makes an edit.
     *
     * @param ofDate what to do to a date of a series
     * @param ofEvent what to do to a standalone event
     */
    ChangeResult change(EventEdit edit, OccurrenceChange ofDate, OccurrenceChange ofEvent) {
        return changeDate(edit, new DateChange.OfOccurrence(ofDate))
                .orElseGet(() -> held(
                        edit,
                        () -> events.change(new ChangeStandaloneEvent(
                                edit.slug(), edit.caller().viewer(), edit::admits, ofEvent))));
    }

    /** As {@link #change}, of details. */
    ChangeResult revise(
            EventEdit edit, DateChange ofDate, Function<StandaloneEventDetails, StandaloneEventRevision> ofEvent) {
        return changeDate(edit, ofDate)
                .orElseGet(() -> held(
                        edit,
                        () -> events.revise(new ReviseStandaloneEvent(
                                edit.slug(), edit.caller().viewer(), edit::admits, ofEvent))));
    }

    /** Holds an edit of a standalone event to what was shown of it. */
    private static ChangeResult held(EventEdit edit, Supplier<ChangeResult> making) {
        new EditOfEvent(edit.name(), edit.slug()).require(edit.preview());
        ChangeResult result = making.get();
        if (result instanceof ChangeResult.Stale(var current) && !edit.preview().admits(current.version())) {
            throw Preview.outdated();
        }
        return result;
    }

    /**
     * Makes an edit of the date of a slug; empty where that can't be the slug of one.
     *
     * @throws ProblemException 409 where it isn't what was shown
     */
    Optional<ChangeResult> changeDate(EventEdit edit, DateChange change) {
        return OccurrenceSlug.parse(edit.slug())
                .map(dated -> dates.make(
                        EditOfSeries.of(edit.name(), dated.series(), dated.recurrenceId()),
                        change,
                        edit.expected(),
                        edit.preview(),
                        edit.caller()));
    }
}
