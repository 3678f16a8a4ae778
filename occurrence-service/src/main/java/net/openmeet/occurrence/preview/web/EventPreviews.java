package net.openmeet.occurrence.preview.web;

import net.openmeet.occurrence.date.ChangeDate;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.event.ChangeStandaloneEvent;
import net.openmeet.occurrence.event.ReviseStandaloneEvent;
import net.openmeet.occurrence.event.web.EventPatch;
import net.openmeet.occurrence.event.web.VisibleEvents;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.web.CancelRequest;
import net.openmeet.occurrence.occurrence.web.RescheduleRequest;
import net.openmeet.occurrence.preview.PreviewManagement;
import net.openmeet.occurrence.preview.PreviewPage;
import net.openmeet.occurrence.preview.PreviewResult;
import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks for previews of edits of events by slug, of both kinds: no standalone event has a slug that could be a date's. */
@Component
class EventPreviews {

    private final PreviewManagement management;
    private final EditReader edits;
    private final EditBodies bodies;
    private final VisibleEvents visible;

    EventPreviews(PreviewManagement management, EditReader edits, EditBodies bodies, VisibleEvents visible) {
        this.management = management;
        this.edits = edits;
        this.bodies = bodies;
        this.visible = visible;
    }

    /** Of a date of a series. */
    PreviewResult of(EditName name, OccurrenceSlug date, @Nullable JsonNode body, Viewer viewer) {
        DateChange change =
                name == EditName.EDIT ? bodies.read(body, EventPatch.class).toChangeOfDate() : edits.ofDate(name, body);
        return management.preview(
                new ChangeDate(date.series(), date.recurrenceId(), viewer, current -> true, change), PreviewPage.WHOLE);
    }

    /** Of a standalone event. */
    PreviewResult of(EditName name, String slug, @Nullable JsonNode body, Viewer viewer) {
        return switch (name) {
            case EDIT ->
                management.preview(new ReviseStandaloneEvent(
                        slug, viewer, any -> true, bodies.read(body, EventPatch.class)::toRevision));
            case RESCHEDULE ->
                change(slug, viewer, bodies.read(body, RescheduleRequest.class).toChangeOfEvent());
            case CANCEL ->
                change(slug, viewer, CancelRequest.toChange(bodies.readIfPresent(body, CancelRequest.class)));
            case REINSTATE -> change(slug, viewer, new OccurrenceChange.Reinstate());
            case REVERT -> throw visible.standalone(slug, viewer);
            case EXCLUDE, INCLUDE, END, PAUSE, RESUME, MOVE, UNDO, MERGE -> throw EditReader.unknown();
        };
    }

    private PreviewResult change(String slug, Viewer viewer, OccurrenceChange change) {
        return management.preview(new ChangeStandaloneEvent(slug, viewer, any -> true, change));
    }
}
