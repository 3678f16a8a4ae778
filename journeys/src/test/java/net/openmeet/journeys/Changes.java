package net.openmeet.journeys;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.jspecify.annotations.Nullable;

/** Changes as an organiser makes them, and readers who wait for them. */
final class Changes {

    private Changes() {}

    /** An organiser who changes what a resource is at this moment. */
    static Api of(Api organiser, String resource) {
        return organiser.with("If-Match", organiser.get(resource).expect(200).header("ETag"));
    }

    /** Does something to a resource, such as {@code /cancel}. */
    static ApiResponse make(Api organiser, String resource, String action, @Nullable String body) {
        return of(organiser, resource)
                .send("POST", resource + action, body == null ? null : "application/json", body)
                .expect(200);
    }

    /** A reader who sees what was written. */
    static Api after(ApiResponse write, Api reader) {
        return reader.with("After-Version", write.header("Version-Token"));
    }
}
