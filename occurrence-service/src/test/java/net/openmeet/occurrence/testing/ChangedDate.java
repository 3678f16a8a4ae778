package net.openmeet.occurrence.testing;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;

import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.schemas.series.SeriesCreated;

/** One date of a series, as its organiser changes it. */
public record ChangedDate(SeriesCreated series, String date) {

    public UUID id() {
        return Uuids.derived(series.getSeriesId(), date);
    }

    public String path() {
        return occurrences(series) + "/" + date;
    }

    /** As {@code /api/events} has it. */
    public String eventPath() {
        return "/api/events/" + series.getSlug() + "-" + date.replace("T", "-").replace(":", "");
    }

    /** Does something to it as it is now. */
    public ApiResponse change(Api organiser, String action, String body) {
        String tag = organiser.get(path()).expect(200).header("ETag");
        return organiser.with("If-Match", tag).post(path() + "/" + action, body);
    }
}
