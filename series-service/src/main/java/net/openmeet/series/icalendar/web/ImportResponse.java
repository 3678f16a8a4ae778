package net.openmeet.series.icalendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.series.icalendar.ImportResult;
import net.openmeet.series.series.web.SeriesResponse;
import org.jspecify.annotations.Nullable;

/**
 * What became of a calendar.
 *
 * @param items the series that it made
 * @param skipped the components that it left out, and why
 * @param warnings what of the series isn't as in the file
 */
record ImportResponse(List<ImportedResponse> items, List<SkippedResponse> skipped, List<WarningResponse> warnings) {

    /**
     * A series that was made.
     *
     * @param uid of the components that it was made of
     */
    record ImportedResponse(
            @Schema(example = "tuesday-yoga@example.org") String uid,
            @JsonUnwrapped SeriesResponse series) {

        static ImportedResponse of(ImportResult.Created created) {
            return new ImportedResponse(
                    created.uid(),
                    SeriesResponse.of(created.series(), created.series().createdAt()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SkippedResponse(
            @Nullable String uid,
            @Schema(example = "already-imported") String reason,
            String detail,
            @Nullable String slug) {}

    record WarningResponse(
            String uid, @Schema(example = "shortened") String code, String detail) {}

    static ImportResponse of(ImportResult.Imported imported) {
        return new ImportResponse(
                imported.created().stream().map(ImportedResponse::of).toList(),
                imported.skipped().stream()
                        .map(skipped -> new SkippedResponse(
                                skipped.uid(), KebabCase.of(skipped.reason()), skipped.detail(), skipped.slug()))
                        .toList(),
                imported.warnings().stream()
                        .map(warning ->
                                new WarningResponse(warning.uid(), KebabCase.of(warning.kind()), warning.detail()))
                        .toList());
    }
}
