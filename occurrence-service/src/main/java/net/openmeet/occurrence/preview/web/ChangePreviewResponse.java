package net.openmeet.occurrence.preview.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import net.openmeet.occurrence.preview.AffectedDate;
import net.openmeet.occurrence.preview.ChangePreview;
import net.openmeet.occurrence.preview.ConcernedDates;
import net.openmeet.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What an edit would do, as it goes out.
 *
 * @param token to send with the edit as Preview-Token
 * @param version of the series, or of the standalone event, that was shown
 * @param next where the next page begins; null: this is the last
 */
@Schema(name = "ChangePreview", description = "What an edit of a series, or of its dates, would do.")
record ChangePreviewResponse(
        String token,
        long version,

        @Schema(description = "Of all dates, also those of other pages.")
        TotalsResponse totals,

        @Schema(
                description =
                        "Stored dates, those that will be stored ahead, and those that the edit names, by recurrenceId.")
        List<AffectedDateResponse> items,

        @Nullable String next,

        @Schema(description = "What becomes of the series; null where dates are edited.") @Nullable
        SeriesDifferenceResponse series) {

    static ChangePreviewResponse of(ChangePreview preview, String token, Locale language) {
        ConcernedDates dates = preview.dates();
        List<AffectedDate> page = dates.page();
        return new ChangePreviewResponse(
                token,
                preview.version(),
                TotalsResponse.of(dates.totals()),
                page.stream().map(date -> AffectedDateResponse.of(date, dates)).toList(),
                dates.more()
                        ? Cursor.of(page.getLast().dateOfSeries().toString()).encoded()
                        : null,
                preview.series()
                        .map(series -> SeriesDifferenceResponse.of(series, language))
                        .orElse(null));
    }
}
