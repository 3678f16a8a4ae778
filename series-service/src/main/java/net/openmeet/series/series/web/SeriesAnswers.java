package net.openmeet.series.series.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.Series;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that show a series as it is now. */
@Component
class SeriesAnswers {

    private final Clock clock;

    SeriesAnswers(Clock clock) {
        this.clock = clock;
    }

    ResponseEntity<SeriesResponse> of(Series series) {
        return answer(series, ResponseEntity.ok());
    }

    /** What became of an edit. */
    ResponseEntity<SeriesResponse> of(EditResult result) {
        return switch (result) {
            case EditResult.Edited(var series) ->
                answer(
                        series,
                        ResponseEntity.ok()
                                .header(VersionToken.HEADER, token(series).toString()));
            case EditResult.Unchanged(var series) -> of(series);
            case EditResult.Refused(ChangeRefusal.Moved(var current)) -> moved(current);
            case EditResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    /** Never kept: the slug that leads on today may be the series' own again tomorrow, and then both would lead to each other. */
    static <T> ResponseEntity<T> moved(String slug) {
        return moved(slug, "");
    }

    /** As {@link #moved(String)}, to what is below the series. */
    static <T> ResponseEntity<T> moved(String slug, String below) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(SeriesResponse.path(slug) + below))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    static VersionToken token(Series series) {
        return new VersionToken("series", series.id(), series.version());
    }

    private ResponseEntity<SeriesResponse> answer(Series series, ResponseEntity.BodyBuilder answer) {
        Instant now = clock.instant();
        return answer.eTag("\"" + SeriesTag.of(series, now) + "\"").body(SeriesResponse.of(series, now));
    }
}
