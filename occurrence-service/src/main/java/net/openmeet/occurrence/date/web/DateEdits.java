package net.openmeet.occurrence.date.web;

import java.util.Objects;
import net.openmeet.occurrence.date.ChangeDate;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.date.DateManagement;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import org.springframework.stereotype.Component;

/** Has single dates of series changed, whichever path names them, and holds edits to what was shown of them. */
@Component
public class DateEdits {

    private final DateManagement management;

    DateEdits(DateManagement management) {
        this.management = management;
    }

    /**
     * Makes an edit of a date.
     *
     * @param edit which one, with its date
     * @throws ProblemException 409 where it isn't what was shown
     */
    public ChangeResult make(
            EditOfSeries edit, DateChange change, ExpectedVersion expected, Preview preview, Caller caller) {
        edit.require(preview);
        ChangeResult result = management.change(new ChangeDate(
                edit.slug(),
                Objects.requireNonNull(edit.date()),
                caller.viewer(),
                current -> OccurrenceTag.isExpected(expected, current) && OccurrenceTag.isShown(preview, current),
                change));
        if (result instanceof ChangeResult.Stale(var current) && !OccurrenceTag.isShown(preview, current)) {
            throw Preview.outdated();
        }
        return result;
    }
}
