package net.openmeet.vocabulary.phase.edit.web;

import java.util.List;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.preview.PreviewToken;
import net.openmeet.platform.preview.PreviewedEdit;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * Which edit of which series is asked for, but for its body.
 *
 * @param slug of the series
 * @param date the one date that is concerned; null: several are
 * @param from the first date that is concerned, where a parameter says so
 * @param until the first date that isn't any more, where a parameter says so
 */
public record EditOfSeries(
        EditName name,
        String slug,
        @Nullable RecurrenceId date,
        @Nullable RecurrenceId from,
        @Nullable RecurrenceId until) {

    /** An edit that has no parameters. */
    public static EditOfSeries of(EditName name, String slug) {
        return new EditOfSeries(name, slug, null, null, null);
    }

    /** An edit of one date. */
    public static EditOfSeries of(EditName name, String slug, RecurrenceId date) {
        return new EditOfSeries(name, slug, date, null, null);
    }

    /** The PATCH of a series. */
    public static EditOfSeries patch(String slug, @Nullable RecurrenceId from) {
        return new EditOfSeries(EditName.EDIT, slug, null, from, null);
    }

    /**
     * The token of a preview of this edit.
     *
     * @param version of the series that was shown
     * @param body of the request; empty where there is none
     */
    public PreviewToken token(long version, byte[] body) {
        return token(version, List.of(), body);
    }

    /**
     * As {@link #token(long, byte[])}, of an edit of dates.
     *
     * @param dates which ones, and in which versions
     */
    public PreviewToken token(long version, List<String> dates, byte[] body) {
        byte[] meant = hasBody() ? body : new byte[0];
        return PreviewToken.of(version, dates, new PreviewedEdit(name.text(), parameters(), meant));
    }

    /**
     * Ends a request unless it asks for what its preview was made of, if there is one.
     *
     * @throws ProblemException 409 {@code preview-of-another-edit}
     */
    public void require(Preview preview) {
        preview.require(name.text(), parameters());
    }

    /** Whether a body says something; whoever sends one with an edit that has none is done the same without. */
    private boolean hasBody() {
        return switch (name) {
            case RESUME, UNDO, MERGE -> false;
            case EXCLUDE, REINSTATE -> date == null;
            case EDIT, INCLUDE, END, PAUSE, REVERT, RESCHEDULE, CANCEL, MOVE -> true;
        };
    }

    private List<String> parameters() {
        return List.of(slug, text(date), text(from), text(until));
    }

    private static String text(@Nullable RecurrenceId date) {
        return date == null ? "" : date.toString();
    }
}
