package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.occurrence.date.ChangeDatesResult;
import net.openmeet.occurrence.date.LeftDate;
import org.jspecify.annotations.Nullable;

/** What became of the dates of a range, as it goes out. */
@Schema(name = "RangeChange", description = "What became of the dates of a range.")
record RangeChangeResponse(
        @Schema(description = "The change that all facts of it name; null: there was nothing to change.") @Nullable
        UUID change,

        @Schema(description = "RecurrenceIds of the dates that are different from now on.")
        List<String> changed,

        @Schema(description = "The dates of the range that stay what they are.")
        List<Left> left) {

    /** A date that stays what it is, and why. */
    @Schema(name = "LeftDate")
    record Left(
            String recurrenceId,

            @Schema(allowableValues = {"over", "cancelled", "paused", "unchanged"})
            String reason) {

        private static Left of(LeftDate date) {
            return new Left(date.date().toString(), date.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    static RangeChangeResponse of(ChangeDatesResult.Changed done) {
        return new RangeChangeResponse(
                done.change(),
                done.changed().stream()
                        .map(view -> Objects.requireNonNull(view.date())
                                .recurrenceId()
                                .toString())
                        .toList(),
                done.left().stream().map(Left::of).toList());
    }
}
