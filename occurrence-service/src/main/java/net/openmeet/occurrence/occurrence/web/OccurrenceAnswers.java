package net.openmeet.occurrence.occurrence.web;

import java.net.URI;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.web.ExpectedVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with occurrences and who goes. A stored one's ETag is its version, and when somebody has answered, a hyphen and
 * the version of its attendance: so that a cached answer never shows old numbers, and a change of the event doesn't fail
 * because somebody answered.
 */
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
            answer.eTag(tag(occurrence.version(), attendance.version()));
        }
        return answer.body(OccurrenceResponse.of(occurrence, attendance));
    }

    /** 308 to where an occurrence is now. */
    public static ResponseEntity<OccurrenceResponse> moved(OccurrenceView occurrence) {
        return moved(OccurrenceResponse.path(occurrence.slug()));
    }

    /** 308 to another path. */
    static ResponseEntity<OccurrenceResponse> moved(String path) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(path))
                .build();
    }

    /** Whether the caller wants to change this version. */
    public static boolean isExpected(ExpectedVersion expected, long current) {
        return expected.tags().isEmpty()
                || expected.tags().stream().anyMatch(tag -> tag.split("-", 2)[0].equals(Long.toString(current)));
    }

    public static VersionToken token(OccurrenceView occurrence) {
        return new VersionToken(KIND, occurrence.id(), occurrence.version());
    }

    private static String tag(long version, long attendance) {
        return attendance == 0 ? "\"" + version + "\"" : "\"" + version + "-" + attendance + "\"";
    }
}
