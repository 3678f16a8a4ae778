package net.openmeet.series.series.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.EntityTag;
import net.openmeet.platform.web.PermanentRedirect;
import net.openmeet.platform.web.Versioned;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.template.Template;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that show a series as it is now. */
@Component
public class SeriesAnswers {

    private static final long SHAPE = 1;

    static final MediaType LINKED_DATA = MediaType.parseMediaType("application/ld+json");

    /** RFC 8984. */
    static final MediaType JSCALENDAR = MediaType.parseMediaType("application/jscalendar+json");

    private final Clock clock;
    private final URI site;

    SeriesAnswers(Clock clock, @Value("${openmeet.public-url}") URI site) {
        this.clock = clock;
        this.site = site;
    }

    private ResponseEntity<SeriesResponse> of(Series series) {
        return answer(series, ResponseEntity.ok());
    }

    /** A series as a viewer is told of it, and as what a client would rather have: our JSON, or linked data, which is everybody's and has a tag of its own. */
    ResponseEntity<?> of(Series series, Viewer viewer, MediaType type) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(type).varyBy(HttpHeaders.ACCEPT);
        if (type.equals(JSCALENDAR)) {
            // What happens on single dates belongs to it, which occurrence-service knows.
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .varyBy(HttpHeaders.ACCEPT)
                    .location(URI.create(SeriesResponse.path(series.slug()) + "/calendar.json"))
                    .build();
        }
        if (!type.equals(LINKED_DATA)) {
            if (series.hidesSomething()) {
                answer.cacheControl(CacheControl.noCache().cachePrivate());
            }
            return answer(series.toldTo(viewer), answer);
        }
        Template looks = series.phases().inForce(clock.instant()).template().toldToEverybody();
        byte[] body = LinkedSeries.of(series, looks, site).toString().getBytes(UTF_8);
        return answer.eTag(new EntityTag(SHAPE).with(body).toString()).body(body);
    }

    /** What became of an edit that was perhaps shown before. */
    ResponseEntity<SeriesResponse> of(EditResult result, Preview preview) {
        if (result instanceof EditResult.Refused(ChangeRefusal.Stale(var current)) && !preview.admits(current)) {
            throw Preview.outdated();
        }
        return of(result);
    }

    /** 201 with a series that was made. */
    ResponseEntity<SeriesResponse> created(Series series) {
        return Versioned.created(
                URI.create(SeriesResponse.path(series.slug())),
                SeriesResponse.of(series, series.createdAt(), site),
                series.version(),
                tokens(series));
    }

    /** What became of an edit. */
    ResponseEntity<SeriesResponse> of(EditResult result) {
        return switch (result) {
            case EditResult.Edited(var series) -> answer(series, changed(series));
            case EditResult.Unchanged(var series) -> of(series);
            case EditResult.Refused(ChangeRefusal.Moved(var current)) -> moved(current);
            case EditResult.Refused(var refusal) -> throw SeriesProblems.of(refusal);
        };
    }

    /** To the same of a series that has another slug by now. */
    public static <T> ResponseEntity<T> moved(String slug) {
        return PermanentRedirect.under(SeriesResponse.path(slug));
    }

    /** What a read elsewhere can wait for: nothing of a draft, of which no other service ever hears. */
    public static VersionToken[] tokens(Series series) {
        return series.isDraft()
                ? new VersionToken[0]
                : new VersionToken[] {new VersionToken("series", series.id(), series.version())};
    }

    /** 200 that says in which version a series is that was changed. */
    public static ResponseEntity.BodyBuilder changed(Series series) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        for (VersionToken token : tokens(series)) {
            answer.header(VersionToken.HEADER, token.toString());
        }
        return answer;
    }

    private ResponseEntity<SeriesResponse> answer(Series series, ResponseEntity.BodyBuilder answer) {
        Instant now = clock.instant();
        return answer.eTag("\"" + SeriesTag.of(series, now) + "\"").body(SeriesResponse.of(series, now, site));
    }
}
