package net.openmeet.occurrence.occurrence.web;

import java.net.URI;
import java.util.function.Supplier;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.PermanentRedirect;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with occurrences and who goes; {@link OccurrenceTag} says what their ETag is. */
@Component
public class OccurrenceAnswers {

    private static final String KIND = "occurrence";

    private final Attendances attendances;
    private final OnlineUris uris;
    private final URI site;

    OccurrenceAnswers(Attendances attendances, OnlineUris uris, @Value("${openmeet.public-url}") URI site) {
        this.attendances = attendances;
        this.uris = uris;
        this.site = site;
    }

    /** 200 with an occurrence as the viewer is told of it. */
    public ResponseEntity<OccurrenceResponse> ok(OccurrenceView occurrence, Viewer viewer) {
        return of(ResponseEntity.ok(), occurrence, viewer);
    }

    /** An answer with an occurrence; if that is stored, with its version, which a read elsewhere can wait for. */
    public ResponseEntity<OccurrenceResponse> of(
            ResponseEntity.BodyBuilder answer, OccurrenceView occurrence, Viewer viewer) {
        Attendance attendance = attendances.of(occurrence.id());
        if (occurrence.template().hidesOnlineUri()) {
            answer.cacheControl(CacheControl.noCache().cachePrivate());
        }
        OccurrenceView told = uris.told(occurrence, viewer);
        if (occurrence.isStored()) {
            answer.header(VersionToken.HEADER, token(occurrence).toString());
        }
        return answer.eTag(OccurrenceTag.of(told, attendance)).body(OccurrenceResponse.of(told, attendance, site));
    }

    /**
     * 200 with the occurrence after a change.
     *
     * @param unknown the problem where there is none, or none that the caller may know of
     * @throws ProblemException where it isn't changed
     */
    public ResponseEntity<OccurrenceResponse> changed(ChangeResult result, Supplier<ProblemException> unknown) {
        return switch (result) {
            case ChangeResult.Changed(var occurrence) -> ok(occurrence, Viewer.of(occurrence.ownerId()));
            case ChangeResult.Moved(var occurrence) -> moved(MovedPath.ofRequest(occurrence));
            default -> throw problem(result, unknown);
        };
    }

    /**
     * Why an occurrence isn't changed.
     *
     * @param unknown the problem where there is none, or none that the caller may know of
     */
    public ProblemException problem(ChangeResult refusal, Supplier<ProblemException> unknown) {
        return switch (refusal) {
            case ChangeResult.Stale(var current) -> stale(current);
            case ChangeResult.SeatsTaken(int seats) -> LoweredCapacityReader.refused("/capacity", seats);
            case ChangeResult.Over() -> ChangeProblems.over();
            case ChangeResult.InThePast() -> ChangeProblems.inThePast();
            case ChangeResult.NoGroup() -> ChangeProblems.noGroup();
            case ChangeResult.NotOwner() -> ChangeProblems.notOwner();
            case ChangeResult.Unknown() -> unknown.get();
            case ChangeResult.Changed changed -> throw new IllegalArgumentException("No problem: " + changed);
            case ChangeResult.Moved moved -> throw new IllegalArgumentException("No problem: " + moved);
        };
    }

    private ProblemException stale(OccurrenceView current) {
        return ProblemException.versionMismatch(OccurrenceTag.of(current, attendances.of(current.id())));
    }

    /** 308 to where an occurrence is now. */
    public static ResponseEntity<OccurrenceResponse> moved(OccurrenceView occurrence) {
        return moved(OccurrenceResponse.path(occurrence.slug()));
    }

    /** 308 to the same of a thing that has another path now. */
    public static <T> ResponseEntity<T> moved(String path) {
        return PermanentRedirect.under(path);
    }

    /** 308 to another address. */
    public static <T> ResponseEntity<T> moved(URI address) {
        return PermanentRedirect.to(address);
    }

    public static VersionToken token(OccurrenceView occurrence) {
        return new VersionToken(KIND, occurrence.id(), occurrence.version());
    }
}
