package net.openmeet.occurrence.occurrence.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.ParsedSeries;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Occurrences as JSON. What is as its series says was mostly written before, and is kept. */
@Component
public class OccurrenceJson {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final JsonMapper json;

    private final Cache<Followed, OccurrencePieces> pieces = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Followed key, OccurrencePieces value) -> value.weight())
            .build();

    /**
     * A date, and all that decides how it looks.
     *
     * @param slug of the series
     * @param told with what is for those who go
     */
    private record Followed(ParsedSeries series, String slug, Visibility visibility, RecurrenceId date, boolean told) {}

    OccurrenceJson(JsonMapper json) {
        this.json = json;
    }

    public byte[] of(OccurrenceView occurrence, Attendance attendance) {
        return json.writeValueAsBytes(OccurrenceResponse.listed(occurrence, attendance));
    }

    /**
     * The date of a series that is as the series says.
     *
     * @param seen the same series as the viewer may know it
     * @param told whether the viewer is told what is for those who go
     */
    public OccurrencePieces following(ParsedSeries series, KnownSeries seen, RecurrenceId date, boolean told) {
        var key = new Followed(series, seen.slug(), seen.visibility(), date, told);
        OccurrencePieces known = pieces.getIfPresent(key);
        if (known != null) {
            return known;
        }
        OccurrenceView occurrence = Occurrence.on(seen, date, Instant.MIN).in(seen);
        OccurrencePieces made =
                OccurrencePieces.of(of(told ? occurrence : occurrence.toldToEverybody(), Attendance.NONE));
        pieces.put(key, made);
        return made;
    }
}
