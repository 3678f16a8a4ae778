package net.openmeet.series.icalendar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.series.occurrence.KnownOccurrences;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.EditSeries;
import net.openmeet.series.series.ImportDates;
import net.openmeet.series.series.ImportedDate;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.phase.Phases;
import org.springframework.stereotype.Component;

/** Takes over what a file has changed since it was imported. Works in its caller's transaction. */
@Component
class SeriesUpdate {

    private static final String DATES = "dates";

    private final SeriesManagement management;
    private final ImportedSeries imported;
    private final KnownOccurrences known;
    private final Clock clock;

    SeriesUpdate(SeriesManagement management, ImportedSeries imported, KnownOccurrences known, Clock clock) {
        this.management = management;
        this.imported = imported;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Changes the series.
     *
     * @param warnings where to say what of it isn't as in the file
     */
    ImportResult.Outcome update(
            UUID owner, ReadResult.Recurring read, ImportedSeries.Earlier earlier, List<ImportWarning> warnings) {
        if (read.version().isOlderThan(earlier.version())) {
            return earlier.skipped(read.uid(), SkipReason.OLDER_THAN_IMPORTED, "it is older in this file.");
        }
        FileSaid said = earlier.said();
        if (said == null) {
            return earlier.skipped(
                    read.uid(),
                    SkipReason.NEWER_THAN_IMPORTED,
                    "it isn't known any more what the file said then; nothing is taken over.");
        }
        Optional<Series> series = management.find(earlier.slug(), Viewer.of(owner));
        return series.map(found -> update(new Update(owner, read, earlier, said, found, warnings)))
                .orElseGet(() -> earlier.notTheirs(read.uid()));
    }

    private ImportResult.Outcome update(Update update) {
        var merge = SeriesMerge.of(update.before(), update.said(), update.read(), clock.instant());
        return switch (management.edit(new EditSeries(
                update.before().slug(), update.viewer(), any -> true, null, current -> merge.revision()))) {
            case EditResult.Edited(var edited) -> follow(update, merge, edited);
            case EditResult.Unchanged(var same) -> follow(update, merge, same);
            case EditResult.Refused(ChangeRefusal.Unfit unfit) ->
                update.earlier()
                        .skipped(
                                update.uid(),
                                SkipReason.NOT_TAKEN_OVER,
                                "its dates can't become what the file says: they are over, or come before others that stay.");
            case EditResult.Refused refused -> update.earlier().notTheirs(update.uid());
        };
    }

    /** The series is as the file says; now its single dates. */
    private ImportResult.Outcome follow(Update update, SeriesMerge merge, Series edited) {
        var dates = DatesMerge.of(update.said().dates(), update.read().overrides());
        List<ImportedDate> changed = dates.changed();
        var kept = new ArrayList<String>(merge.kept());
        if (!changed.isEmpty()) {
            kept.addAll(dates.kept(edited, known.ofSeries(edited.id())));
        }
        update.warnings().addAll(update.read().warnings());
        kept.forEach(field -> update.warnings().add(ImportWarning.kept(update.uid(), field)));
        Series after = changed.isEmpty() ? edited : imported(update, edited, changed);
        imported.replace(
                update.owner(),
                update.uid(),
                update.read().version(),
                FileSaid.of(update.read(), update.made(merge, after)));
        return after.version() == update.before().version()
                ? new ImportResult.Unchanged(update.uid(), after.slug(), false)
                : new ImportResult.Updated(update.uid(), after, names(merge, changed));
    }

    private Series imported(Update update, Series series, List<ImportedDate> changed) {
        return switch (management.importDates(new ImportDates(series.slug(), update.viewer(), changed, false))) {
            case EditResult.Edited(var after) -> after;
            case EditResult.Unchanged(var same) -> same;
            case EditResult.Refused refused -> throw new IllegalStateException("Changed just now: " + refused);
        };
    }

    private static List<String> names(SeriesMerge merge, List<ImportedDate> changed) {
        var names = new ArrayList<String>(merge.changed());
        if (!changed.isEmpty()) {
            names.add(DATES);
        }
        return names;
    }

    private record Update(
            UUID owner,
            ReadResult.Recurring read,
            ImportedSeries.Earlier earlier,
            FileSaid said,
            Series before,
            List<ImportWarning> warnings) {

        Viewer viewer() {
            return Viewer.of(owner);
        }

        String uid() {
            return read.uid();
        }

        /** What the file has made of the phases: what was changed here isn't its work, and stays when it is imported again. */
        Phases made(SeriesMerge merge, Series after) {
            return merge.takesDates()
                            || before.phases().planned().equals(said.made().all())
                    ? after.phases()
                    : said.made();
        }
    }
}
