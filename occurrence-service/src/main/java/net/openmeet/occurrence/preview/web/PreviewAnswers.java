package net.openmeet.occurrence.preview.web;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import net.openmeet.occurrence.date.ChangeDatesResult;
import net.openmeet.occurrence.date.web.RangeAnswers;
import net.openmeet.occurrence.event.web.EventProblems;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.SeriesDate;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.occurrence.web.OccurrenceResponse;
import net.openmeet.occurrence.occurrence.web.OccurrenceTag;
import net.openmeet.occurrence.preview.ChangePreview;
import net.openmeet.occurrence.preview.PreviewPage;
import net.openmeet.occurrence.preview.PreviewResult;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.preview.PreviewToken;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import net.openmeet.vocabulary.phase.edit.web.PhaseProblems;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Answers to who wants to see what an edit would do: that, or the problem that the edit would have. */
@Component
class PreviewAnswers {

    private final OccurrenceAnswers occurrences;

    PreviewAnswers(OccurrenceAnswers occurrences) {
        this.occurrences = occurrences;
    }

    /** Of an edit that was read here. */
    ResponseEntity<ChangePreviewResponse> of(
            PreviewResult result, EditOfSeries edit, @Nullable JsonNode body, PreviewPage page, Locale language) {
        return of(
                result,
                preview -> edit.token(
                                preview.version(),
                                OccurrenceTag.versions(preview.editedDates()),
                                EditBodies.bytes(body))
                        .toString(),
                edit,
                page,
                language);
    }

    /**
     * The answer.
     *
     * @param token gives the one that holds the edit to what is shown
     */
    ResponseEntity<ChangePreviewResponse> of(
            PreviewResult result,
            Function<ChangePreview, String> token,
            EditOfSeries edit,
            PreviewPage page,
            Locale language) {
        return switch (result) {
            case PreviewResult.Shown(var preview) -> shown(preview, token.apply(preview), language);
            case PreviewResult.Moved(var slug) -> OccurrenceAnswers.moved("/api/series/" + slug);
            case PreviewResult.RangeRefused(ChangeDatesResult.Moved(var slug)) ->
                OccurrenceAnswers.moved("/api/series/" + slug);
            case PreviewResult.RangeRefused(var reason) -> throw RangeAnswers.problem(reason, pointer(edit.name()));
            case PreviewResult.DateRefused(ChangeResult.Moved(var occurrence)) ->
                moved(edit, Objects.requireNonNull(occurrence.date()), page);
            case PreviewResult.DateRefused(var reason) -> throw occurrences.problem(reason, DatePath::notFound);
            case PreviewResult.Unfit(var reason) -> throw PhaseProblems.of(reason);
            case PreviewResult.SeatsTaken(int seats) ->
                throw LoweredCapacityReader.refused("/template/capacity", seats);
            case PreviewResult.NoGroup() ->
                throw ProblemException.conflict(
                        "no-group",
                        "The series belongs to no group that it could be visible to. Move it into one first.");
            case PreviewResult.Outdated() -> throw Preview.outdated();
            case PreviewResult.NotOwner() ->
                throw ProblemException.forbidden("not-owner", "Only the organiser of a series can change it.");
            case PreviewResult.Unknown() -> throw DatePath.seriesNotFound();
        };
    }

    /** Of an edit of one event, which its slug names. */
    ResponseEntity<ChangePreviewResponse> ofEvent(
            PreviewResult result, Function<ChangePreview, PreviewToken> token, Locale language) {
        return switch (result) {
            case PreviewResult.Shown(var preview) ->
                shown(preview, token.apply(preview).toString(), language);
            case PreviewResult.DateRefused(ChangeResult.Moved(var occurrence)) ->
                OccurrenceAnswers.moved(OccurrenceResponse.path(occurrence.slug()));
            case PreviewResult.DateRefused(var reason) -> throw occurrences.problem(reason, EventProblems::notFound);
            case PreviewResult other -> throw new IllegalStateException("No edit of one event: " + other);
        };
    }

    private static ResponseEntity<ChangePreviewResponse> shown(ChangePreview preview, String token, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ChangePreviewResponse.of(preview, token, language));
    }

    /** Where to ask for the same of a date that has another name now. */
    private static ResponseEntity<ChangePreviewResponse> moved(EditOfSeries edit, SeriesDate date, PreviewPage page) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(
                        "/api/series/" + date.slug().series() + "/changes/preview")
                .queryParam("edit", edit.name().text())
                .queryParam("limit", page.limit());
        if (page.after() != null) {
            path.queryParam("cursor", Cursor.of(page.after().toString()).encoded());
        }
        path.queryParam("date", date.recurrenceId());
        return OccurrenceAnswers.moved(path.encode().build().toUri());
    }

    /** Where the body says when dates take place. */
    private static String pointer(EditName name) {
        return switch (name) {
            case EDIT -> "/duration";
            case MOVE -> "/by";
            case EXCLUDE, INCLUDE, END, PAUSE, RESUME, REVERT, RESCHEDULE, CANCEL, REINSTATE, UNDO, MERGE -> "";
        };
    }
}
