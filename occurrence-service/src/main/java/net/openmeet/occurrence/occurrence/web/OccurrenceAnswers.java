package net.openmeet.occurrence.occurrence.web;

import java.net.URI;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.consistency.VersionToken;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with occurrences and who goes; {@link OccurrenceTag} says what their ETag is. */
@Component
public class OccurrenceAnswers {

    private static final String KIND = "occurrence";

    private final Attendances attendances;

    OccurrenceAnswers(Attendances attendances) {
        this.attendances = attendances;
    }

    /** 200 with an occurrence. */
    public ResponseEntity<OccurrenceResponse> ok(OccurrenceView occurrence) {
        return of(ResponseEntity.ok(), occurrence);
    }

    /** An answer with an occurrence; if that is stored, with its version, which a read elsewhere can wait for. */
    public ResponseEntity<OccurrenceResponse> of(ResponseEntity.BodyBuilder answer, OccurrenceView occurrence) {
        Attendance attendance = attendances.of(occurrence.id());
        if (occurrence.isStored()) {
            answer.header(VersionToken.HEADER, token(occurrence).toString());
        }
        return answer.eTag(OccurrenceTag.of(occurrence, attendance))
                .body(OccurrenceResponse.of(occurrence, attendance));
    }

    /** 308 to where an occurrence is now. */
    public static ResponseEntity<OccurrenceResponse> moved(OccurrenceView occurrence) {
        return moved(OccurrenceResponse.path(occurrence.slug()));
    }

    /** 308 to another path. */
    public static <T> ResponseEntity<T> moved(String path) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(path))
                .build();
    }

    public static VersionToken token(OccurrenceView occurrence) {
        return new VersionToken(KIND, occurrence.id(), occurrence.version());
    }
}
