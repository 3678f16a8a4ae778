package net.openmeet.occurrence.preview.web;

import net.openmeet.occurrence.date.ChangeDate;
import net.openmeet.occurrence.date.ChangeDates;
import net.openmeet.occurrence.date.web.RangeChange;
import net.openmeet.occurrence.preview.PreviewManagement;
import net.openmeet.occurrence.preview.PreviewPage;
import net.openmeet.occurrence.preview.PreviewResult;
import net.openmeet.occurrence.preview.PreviewSeries;
import net.openmeet.occurrence.preview.SeriesEdit;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.EditOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks for previews of whatever can be edited of a series. */
@Component
class SeriesPreviews {

    private final PreviewManagement management;
    private final EditReader edits;

    SeriesPreviews(PreviewManagement management, EditReader edits) {
        this.management = management;
        this.edits = edits;
    }

    PreviewResult of(EditOfSeries edit, @Nullable JsonNode body, PreviewPage page, Viewer viewer) {
        RecurrenceId date = edit.date();
        if (isOfRange(edit)) {
            RangeChange change = edits.ofRange(edit, body);
            return management.preview(
                    new ChangeDates(
                            edit.slug(), change.range(), viewer, version -> true, dates -> true, change.change()),
                    page);
        }
        return date == null || isOfSet(edit.name())
                ? management.preview(new PreviewSeries(edit.slug(), viewer, edits.ofSeries(edit, body)), page)
                : management.preview(
                        new ChangeDate(edit.slug(), date, viewer, current -> true, edits.ofDate(edit.name(), body)),
                        page);
    }

    /** Of an edit that series-service has decided. */
    PreviewResult of(String slug, EditOutcome outcome, PreviewPage page, Viewer viewer) {
        var decided = new SeriesEdit.Decided(
                outcome.version(),
                outcome.readPhases(),
                outcome.readVisibility(),
                outcome.readTurningPoint(),
                outcome.readDates());
        return management.preview(new PreviewSeries(slug, viewer, decided), page);
    }

    private static boolean isOfRange(EditOfSeries edit) {
        return switch (edit.name()) {
            case EDIT -> edit.until() != null;
            case CANCEL, REINSTATE, MOVE -> edit.date() == null;
            case EXCLUDE, INCLUDE, END, PAUSE, RESUME, REVERT, RESCHEDULE, UNDO, MERGE -> false;
        };
    }

    /** Whether a date is one is a matter of its series. */
    private static boolean isOfSet(EditName name) {
        return name == EditName.EXCLUDE || name == EditName.INCLUDE;
    }
}
