package net.openmeet.occurrence.preview.web;

import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.date.web.DatePatch;
import net.openmeet.occurrence.date.web.MoveRequest;
import net.openmeet.occurrence.date.web.RangeCancelRequest;
import net.openmeet.occurrence.date.web.RangeChange;
import net.openmeet.occurrence.date.web.RangeReader;
import net.openmeet.occurrence.date.web.RangeRequest;
import net.openmeet.occurrence.date.web.RevertRequest;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.web.CancelRequest;
import net.openmeet.occurrence.occurrence.web.RescheduleRequest;
import net.openmeet.occurrence.preview.SeriesEdit;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EndRequest;
import net.openmeet.vocabulary.phase.edit.web.IncludeRequest;
import net.openmeet.vocabulary.phase.edit.web.PauseRequest;
import net.openmeet.vocabulary.phase.edit.web.SeriesPatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the edit that a preview is of as it is read when it is made. */
@Component
class EditReader {

    private final EditBodies bodies;

    EditReader(EditBodies bodies) {
        this.bodies = bodies;
    }

    /** An edit of the series itself, which has this date where the edit names one. */
    SeriesEdit ofSeries(EditOfSeries edit, @Nullable JsonNode body) {
        return switch (edit.name()) {
            case EDIT -> revise(edit.from(), bodies.read(body, SeriesPatch.class));
            case EXCLUDE -> new SeriesEdit.Exclude(named(edit.date()));
            case INCLUDE ->
                new SeriesEdit.Include(
                        named(edit.date()), IncludeRequest.eventOf(bodies.readIfPresent(body, IncludeRequest.class)));
            case END -> end(bodies.readIfPresent(body, EndRequest.class));
            case PAUSE ->
                new SeriesEdit.Break(bodies.read(body, PauseRequest.class).toPause());
            case RESUME -> new SeriesEdit.Resume();
            case REVERT, RESCHEDULE, CANCEL, REINSTATE, MOVE, UNDO, MERGE -> throw unknown();
        };
    }

    /** An edit of one date. */
    DateChange ofDate(EditName name, @Nullable JsonNode body) {
        return switch (name) {
            case EDIT -> bodies.read(body, DatePatch.class).toChange(new Violations());
            case REVERT -> RevertRequest.toChange(bodies.readIfPresent(body, RevertRequest.class));
            case RESCHEDULE ->
                new DateChange.OfOccurrence(
                        bodies.read(body, RescheduleRequest.class).toChangeOfDate());
            case CANCEL ->
                new DateChange.OfOccurrence(CancelRequest.toChange(bodies.readIfPresent(body, CancelRequest.class)));
            case REINSTATE -> new DateChange.OfOccurrence(new OccurrenceChange.Reinstate());
            case EXCLUDE, INCLUDE, END, PAUSE, RESUME, MOVE, UNDO, MERGE -> throw unknown();
        };
    }

    /** An edit of all dates of a range. */
    RangeChange ofRange(EditOfSeries edit, @Nullable JsonNode body) {
        return switch (edit.name()) {
            case EDIT ->
                new RangeChange(
                        RangeReader.between(named(edit.from()), named(edit.until())),
                        bodies.read(body, DatePatch.class).toChangeOfMany());
            case CANCEL -> bodies.read(body, RangeCancelRequest.class).toChange();
            case REINSTATE -> bodies.read(body, RangeRequest.class).toReinstatement();
            case MOVE -> bodies.read(body, MoveRequest.class).toChange();
            case EXCLUDE, INCLUDE, END, PAUSE, RESUME, REVERT, RESCHEDULE, UNDO, MERGE -> throw unknown();
        };
    }

    private static SeriesEdit revise(@Nullable RecurrenceId from, SeriesPatch patch) {
        return new SeriesEdit.Revise(from, visibility -> patch.toRevision(visibility, from != null));
    }

    private static SeriesEdit end(@Nullable EndRequest request) {
        return new SeriesEdit.End((request == null ? new EndRequest(null) : request).readFrom());
    }

    private static RecurrenceId named(@Nullable RecurrenceId date) {
        if (date == null) {
            throw unknown();
        }
        return date;
    }

    static ProblemException unknown() {
        return ProblemException.invalidParameter("edit", "There is no such edit of this.");
    }
}
