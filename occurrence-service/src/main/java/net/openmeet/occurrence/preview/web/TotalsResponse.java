package net.openmeet.occurrence.preview.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.occurrence.preview.AffectedDate.Kind;
import net.openmeet.occurrence.preview.Totals;

/** How many an edit would concern, in all, as it goes out. */
@Schema(name = "PreviewTotals")
record TotalsResponse(
        int modified,
        int rescheduled,
        int cancelled,
        int reinstated,
        int carriedOver,
        int detached,
        int dropped,
        int added,
        int adopted,

        @Schema(description = "Dates whose change may decide whether people come.")
        int material,

        @Schema(description = "Seats taken at these dates, guests included.")
        int going,

        @Schema(description = "Seats asked for on their waitlists.")
        int waitlisted,

        @Schema(
                description =
                        "Accounts that go to, wait for or are interested in one of them at least: who would be told.")
        int people) {

    static TotalsResponse of(Totals totals) {
        return new TotalsResponse(
                totals.of(Kind.MODIFIED),
                totals.of(Kind.RESCHEDULED),
                totals.of(Kind.CANCELLED),
                totals.of(Kind.REINSTATED),
                totals.of(Kind.CARRIED_OVER),
                totals.of(Kind.DETACHED),
                totals.of(Kind.DROPPED),
                totals.of(Kind.ADDED),
                totals.of(Kind.ADOPTED),
                totals.material(),
                totals.going(),
                totals.waitlisted(),
                totals.people());
    }
}
