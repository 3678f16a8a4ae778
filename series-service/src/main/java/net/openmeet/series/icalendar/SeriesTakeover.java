package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.series.series.CreateSeries;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes series of what was read. An import is one transaction: all that it says it has created is there, or nothing is. */
@Component
class SeriesTakeover {

    private final SeriesManagement management;
    private final ImportedSeries imported;

    SeriesTakeover(SeriesManagement management, ImportedSeries imported) {
        this.management = management;
        this.imported = imported;
    }

    @Transactional
    public ImportResult.Imported takeOver(ImportCalendar command, List<ReadResult> results) {
        imported.lock(command.owner());
        Change change = Change.by(command.owner(), Uuids.next());
        var created = new ArrayList<ImportResult.Created>();
        var skipped = new ArrayList<ImportResult.Skipped>();
        var warnings = new ArrayList<ImportWarning>();
        for (ReadResult result : results) {
            switch (result) {
                case ReadResult.Left(var uid, var reason, var detail) ->
                    skipped.add(new ImportResult.Skipped(uid, reason, detail, null));
                case ReadResult.Recurring recurring ->
                    imported.find(command.owner(), recurring.uid())
                            .ifPresentOrElse(earlier -> skipped.add(importedBefore(recurring, earlier)), () -> {
                                created.add(create(command, recurring, change));
                                warnings.addAll(recurring.warnings());
                            });
            }
        }
        return new ImportResult.Imported(created, skipped, warnings);
    }

    private ImportResult.Created create(ImportCalendar command, ReadResult.Recurring read, Change change) {
        Series series = management.create(new CreateSeries(
                change,
                command.owner(),
                read.confidential() ? Visibility.PRIVATE : command.visibility(),
                read.template(),
                read.schedule(),
                read.overrides()));
        imported.add(command.owner(), read.uid(), series.id(), read.version());
        return new ImportResult.Created(read.uid(), series);
    }

    private static ImportResult.Skipped importedBefore(ReadResult.Recurring read, ImportedSeries.Earlier earlier) {
        return earlier.isOlderThan(read.version())
                ? new ImportResult.Skipped(
                        read.uid(),
                        SkipReason.NEWER_THAN_IMPORTED,
                        "It was imported before, as " + earlier.slug()
                                + ", and is newer in this file; changes of an imported series are not taken over yet.",
                        earlier.slug())
                : new ImportResult.Skipped(
                        read.uid(),
                        SkipReason.ALREADY_IMPORTED,
                        "It was imported before, as " + earlier.slug() + ".",
                        earlier.slug());
    }
}
