package net.openmeet.series.icalendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.EndSeries;
import net.openmeet.series.series.ImportDates;
import net.openmeet.series.series.ImportedDate;
import net.openmeet.series.series.ImportedOverride;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.phase.PhaseDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls a series off that a file calls off: its dates stay to be seen as cancelled, those that are far away are none any more. Works in its
 * caller's transaction.
 */
@Component
class SeriesCancellation {

    private static final String STATUS = "status";

    private final SeriesManagement management;
    private final ImportedSeries imported;
    private final Clock clock;

    SeriesCancellation(SeriesManagement management, ImportedSeries imported, Clock clock) {
        this.management = management;
        this.imported = imported;
        this.clock = clock;
    }

    /** Calls the series of a UID off; empty where this member hasn't imported it. */
    Optional<ImportResult.Outcome> cancel(UUID owner, ReadResult.Cancelled read) {
        return imported.find(owner, read.uid()).map(earlier -> cancel(owner, read, earlier));
    }

    private ImportResult.Outcome cancel(UUID owner, ReadResult.Cancelled read, ImportedSeries.Earlier earlier) {
        FileSaid said = earlier.said();
        if (read.version().isOlderThan(earlier.version())) {
            return earlier.skipped(read.uid(), SkipReason.OLDER_THAN_IMPORTED, "it is older in this file.");
        }
        if (said != null && said.cancelled() && !earlier.version().isOlderThan(read.version())) {
            return new ImportResult.Unchanged(read.uid(), earlier.slug(), false);
        }
        return management
                .find(earlier.slug(), Viewer.of(owner))
                .map(series -> cancel(owner, read, earlier, series, said == null ? List.of() : said.dates()))
                .orElseGet(() -> earlier.notTheirs(read.uid()));
    }

    private ImportResult.Outcome cancel(
            UUID owner,
            ReadResult.Cancelled read,
            ImportedSeries.Earlier earlier,
            Series series,
            List<ImportedOverride> said) {
        CalledOff calledOff = CalledOff.of(toCome(series));
        List<ImportedDate> dates = calledOff.seen().stream()
                .map(date -> calledOff(date, read.reason(), said))
                .toList();
        EditResult cancelled = management.importDates(new ImportDates(series.slug(), Viewer.of(owner), dates, true));
        if (cancelled instanceof EditResult.Refused) {
            return earlier.notTheirs(read.uid());
        }
        Series ended = calledOff
                .end()
                .map(end -> after(
                        management.end(new EndSeries(series.slug(), Viewer.of(owner), any -> true, Optional.of(end)))))
                .orElseGet(() -> after(cancelled));
        imported.replace(
                owner,
                read.uid(),
                read.version(),
                new FileSaid(ended.phases(), merged(said, dates), ended.phases(), true));
        return new ImportResult.Updated(read.uid(), ended, List.of(STATUS));
    }

    private Iterator<RecurrenceId> toCome(Series series) {
        Instant now = clock.instant();
        return StreamSupport.stream(series.phases().datesFrom(now).spliterator(), false)
                .filter(date -> !date.hasEnded(now))
                .map(PhaseDate::id)
                .iterator();
    }

    /** As nothing was said before of a date that somebody may have reinstated here: it is called off all the same. */
    private static ImportedDate calledOff(RecurrenceId date, @Nullable String reason, List<ImportedOverride> said) {
        ImportedOverride before = said.stream()
                .filter(override -> override.recurrenceId().equals(date))
                .findFirst()
                .orElse(ImportedOverride.none(date));
        return new ImportedDate(date, before.reinstate(), before.cancel(reason));
    }

    private static List<ImportedOverride> merged(List<ImportedOverride> said, List<ImportedDate> dates) {
        var merged = new ArrayList<ImportedOverride>();
        Stream<ImportedOverride> others = said.stream()
                .filter(override -> dates.stream().noneMatch(date -> date.date().equals(override.recurrenceId())));
        others.forEach(merged::add);
        dates.forEach(date -> Optional.ofNullable(date.now()).ifPresent(merged::add));
        return merged;
    }

    private static Series after(EditResult result) {
        return switch (result) {
            case EditResult.Edited(var series) -> series;
            case EditResult.Unchanged(var series) -> series;
            case EditResult.Refused refused -> throw new IllegalStateException("Changed just now: " + refused);
        };
    }
}
