package net.openmeet.occurrence.event.web;

import java.util.Optional;
import net.openmeet.occurrence.date.ChangeDate;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.date.DateManagement;
import net.openmeet.occurrence.event.ChangeStandaloneEvent;
import net.openmeet.occurrence.event.StandaloneEventManagement;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import org.springframework.stereotype.Component;

/** Has events changed by slug, of both kinds: no standalone event has a slug that could be a date's. */
@Component
class EventChanges {

    private final DateManagement dates;
    private final StandaloneEventManagement events;

    EventChanges(DateManagement dates, StandaloneEventManagement events) {
        this.dates = dates;
        this.events = events;
    }

    /**
     * Changes the event of a slug.
     *
     * @param ofDate what to do to a date of a series
     * @param ofEvent what to do to a standalone event
     */
    ChangeResult change(
            String slug, Caller caller, ExpectedVersion expected, OccurrenceChange ofDate, OccurrenceChange ofEvent) {
        return changeDate(slug, caller, expected, new DateChange.OfOccurrence(ofDate))
                .orElseGet(() -> events.change(new ChangeStandaloneEvent(
                        slug, caller.viewer(), version -> OccurrenceTag.isExpected(expected, version), ofEvent)));
    }

    /** Changes the date of a slug; empty where that can't be the slug of one. */
    Optional<ChangeResult> changeDate(String slug, Caller caller, ExpectedVersion expected, DateChange change) {
        return OccurrenceSlug.parse(slug)
                .map(dated -> dates.change(new ChangeDate(
                        dated.series(),
                        dated.recurrenceId(),
                        caller.viewer(),
                        current -> OccurrenceTag.isExpected(expected, current),
                        change)));
    }
}
