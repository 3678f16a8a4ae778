package net.openmeet.occurrence.trail.web;

import java.util.List;
import java.util.function.Function;
import net.openmeet.occurrence.occurrence.web.ChangeProblems;
import net.openmeet.occurrence.occurrence.web.DatePath;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.occurrence.trail.DateTrail;
import net.openmeet.occurrence.trail.TrailResult;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.vocabulary.change.web.ChangeResponse;
import net.openmeet.vocabulary.change.web.ChangedDates;
import net.openmeet.vocabulary.change.web.ChangedField;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers with what was changed. */
public final class TrailAnswers {

    private static final String KIND = "dates-";

    private TrailAnswers() {}

    /** A page of what was found, or why there is none. */
    static <T, R> ResponseEntity<Page<R>> of(TrailResult<T> result, Function<List<T>, Page<R>> page) {
        return switch (result) {
            case TrailResult.Found<T>(var items) -> ok(page.apply(items));
            case TrailResult.Moved<T>(String slug) -> OccurrenceAnswers.moved("/api/series/" + slug);
            case TrailResult.NotOwner<T>() -> throw ChangeProblems.notOwner();
            case TrailResult.UnknownSeries<T>() -> throw DatePath.seriesNotFound();
            case TrailResult.UnknownChange<T>() -> throw unknownChange();
        };
    }

    /** 200 with a page that is its organisers' alone. */
    public static <R> ResponseEntity<Page<R>> ok(Page<R> page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(page);
    }

    /** A change of dates, as it goes out. */
    public static ChangeResponse response(DateTrail trail) {
        return new ChangeResponse(
                null,
                trail.changeId(),
                trail.by(),
                trail.at(),
                KIND + KebabCase.of(trail.kind()),
                trail.first().toString(),
                null,
                trail.changes().stream().map(ChangedField::of).toList(),
                new ChangedDates(
                        trail.number(),
                        trail.dates(),
                        trail.first().toString(),
                        trail.last().toString(),
                        trail.undone()));
    }

    /** 404 {@code change-not-found}. */
    public static ProblemException unknownChange() {
        return ProblemException.notFound("change-not-found", "The series has no such change of its dates.");
    }
}
