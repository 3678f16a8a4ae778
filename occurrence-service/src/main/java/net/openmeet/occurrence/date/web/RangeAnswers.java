package net.openmeet.occurrence.date.web;

import java.util.List;
import net.openmeet.occurrence.date.ChangeDatesResult;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.web.ChangeProblems;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.trail.web.TrailAnswers;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violation;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers to who changes the dates of a range. */
public final class RangeAnswers {

    private RangeAnswers() {}

    /**
     * 200 with what became of them.
     *
     * @param pointer to what says when they take place
     * @throws ProblemException where none is changed
     */
    static ResponseEntity<RangeChangeResponse> of(ChangeDatesResult result, String pointer) {
        return switch (result) {
            case ChangeDatesResult.Changed done -> done(done);
            case ChangeDatesResult.Moved(String slug) -> OccurrenceAnswers.moved("/api/series/" + slug);
            default -> throw problem(result, pointer);
        };
    }

    /**
     * Why none is changed.
     *
     * @param pointer as of {@link #of}
     */
    public static ProblemException problem(ChangeDatesResult refusal, String pointer) {
        return switch (refusal) {
            case ChangeDatesResult.Stale(long version) -> ProblemException.versionMismatch(version);
            case ChangeDatesResult.Outdated() -> Preview.outdated();
            case ChangeDatesResult.Refused(var date, var why) -> refused(date, why, pointer);
            case ChangeDatesResult.TooMany(int maximum) ->
                ProblemException.unprocessable(
                        "too-many-dates", "The range has more than " + maximum + " dates. Take a part of it.");
            case ChangeDatesResult.TooManyVirtual(int maximum) ->
                ProblemException.unprocessable(
                        "too-many-distant-dates",
                        "More than " + maximum
                                + " of the dates aren't stored yet. Take a part of them, or change the series from there on.");
            case ChangeDatesResult.ChangedSince(var date) ->
                ProblemException.conflict(
                        "date-changed-since",
                        "The date " + date
                                + " was changed since, or isn't one of the series any more, so nothing was taken back. Take"
                                + " back the later change first, or change the dates anew.");
            case ChangeDatesResult.UnknownChange() -> TrailAnswers.unknownChange();
            case ChangeDatesResult.NotOwner() -> ChangeProblems.notOwner();
            case ChangeDatesResult.UnknownSeries() -> DatePath.seriesNotFound();
            case ChangeDatesResult.Moved moved -> throw new IllegalArgumentException("No problem: " + moved);
            case ChangeDatesResult.Changed changed -> throw new IllegalArgumentException("No problem: " + changed);
        };
    }

    /** The facts of a series are heard of in their order: who knows the last date knows all. */
    private static ResponseEntity<RangeChangeResponse> done(ChangeDatesResult.Changed done) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!done.changed().isEmpty()) {
            answer.header(
                    VersionToken.HEADER,
                    OccurrenceAnswers.token(done.changed().getLast()).toString());
        }
        return answer.body(RangeChangeResponse.of(done));
    }

    private static ProblemException refused(RecurrenceId date, ChangeResult why, String pointer) {
        if (why instanceof ChangeResult.Over) {
            return ChangeProblems.over();
        }
        return why instanceof ChangeResult.SeatsTaken(int seats)
                ? ProblemException.conflict(
                                "seats-taken",
                                "On " + date + " more go than there would be seats, so no date was changed. Send"
                                        + " onLoweredCapacity: demote, so that those who came last wait.")
                        .with(List.of(at("/capacity", "seats-taken", date, "Seats taken: " + seats + ".", "" + seats)))
                : new ProblemException(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "invalid-request",
                                "The request has invalid values; see errors. No date was changed.")
                        .with(List.of(at(
                                pointer, "in-the-past", date, "The date " + date + " would be over already.", null)));
    }

    private static Violation at(
            String pointer, String code, RecurrenceId date, String detail, @Nullable String suggestion) {
        return new Violation(pointer, null, code, detail, suggestion, date.toString(), null);
    }
}
