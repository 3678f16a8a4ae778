package net.openmeet.occurrence.propagation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import net.openmeet.occurrence.propagation.Progress;

/** How far stored dates have followed a change of their series, as it goes out. */
@Schema(name = "Propagation", description = "How far the stored dates of a series have followed a change of it.")
record ProgressResponse(
        @Schema(
                description =
                        "The series' version that they follow; later than the one asked for where they came together.")
        long version,

        @Schema(allowableValues = {"waiting", "running", "done"})
        String state,

        @Schema(description = "Stored dates that the change concerned when it came.")
        int total,

        @Schema(description = "Those that have followed, or had no need to.")
        int done) {

    static ProgressResponse of(Progress progress) {
        return new ProgressResponse(
                progress.version(),
                progress.state().name().toLowerCase(Locale.ROOT),
                progress.total(),
                progress.done());
    }
}
