package net.openmeet.series.icalendar;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.series.series.EditResult;
import net.openmeet.series.series.EditSeries;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import org.springframework.stereotype.Component;

/** Takes over what a file has changed since it was imported. Works in its caller's transaction. */
@Component
class SeriesUpdate {

    private final SeriesManagement management;
    private final ImportedSeries imported;
    private final Clock clock;

    SeriesUpdate(SeriesManagement management, ImportedSeries imported, Clock clock) {
        this.management = management;
        this.imported = imported;
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
            return skipped(read, SkipReason.OLDER_THAN_IMPORTED, earlier, "it is older in this file.");
        }
        FileSaid said = earlier.said();
        if (said == null) {
            return skipped(
                    read,
                    SkipReason.NEWER_THAN_IMPORTED,
                    earlier,
                    "it isn't known any more what the file said then; nothing is taken over.");
        }
        Series series = management.find(earlier.slug(), Viewer.of(owner)).orElseThrow();
        var merge =
                SeriesMerge.of(series, series.phases().inForce(clock.instant()).template(), said, read);
        return switch (management.edit(
                new EditSeries(series.slug(), Viewer.of(owner), any -> true, null, current -> merge.revision()))) {
            case EditResult.Edited(var edited) -> {
                warn(read, said, merge, warnings);
                imported.replace(
                        owner,
                        read.uid(),
                        read.version(),
                        FileSaid.of(read, edited.phases().last().schedule().text()));
                yield new ImportResult.Updated(read.uid(), edited, merge.changed());
            }
            case EditResult.Unchanged(var same) -> {
                warn(read, said, merge, warnings);
                imported.replace(owner, read.uid(), read.version(), FileSaid.of(read, said.madeSchedule()));
                yield new ImportResult.Unchanged(read.uid(), same.slug());
            }
            case EditResult.Refused refused ->
                skipped(
                        read,
                        SkipReason.NOT_TAKEN_OVER,
                        earlier,
                        "its dates can't become what the file says: they are over, or come before others that stay.");
        };
    }

    private static void warn(
            ReadResult.Recurring read, FileSaid said, SeriesMerge merge, List<ImportWarning> warnings) {
        merge.kept()
                .forEach(field -> warnings.add(new ImportWarning(
                        read.uid(),
                        ImportWarning.Kind.KEPT_AS_CHANGED_HERE,
                        "The file has another " + field + " now; it was changed here, too, and stays.")));
        if (!FileSaid.singleDates(read).equals(said.singleDates())) {
            warnings.add(new ImportWarning(
                    read.uid(),
                    ImportWarning.Kind.SINGLE_DATES_NOT_UPDATED,
                    "The file says something else of single dates now; they stay as they are."));
        }
    }

    private static ImportResult.Skipped skipped(
            ReadResult.Recurring read, SkipReason reason, ImportedSeries.Earlier earlier, String why) {
        return new ImportResult.Skipped(
                read.uid(), reason, "It was imported before, as " + earlier.slug() + ", and " + why, earlier.slug());
    }
}
