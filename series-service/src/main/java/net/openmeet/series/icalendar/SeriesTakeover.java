package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.series.series.CreateSeries;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Makes series of what was read. An import is one transaction: all that it says it has done is done, or nothing is. */
@Component
class SeriesTakeover {

    private final SeriesManagement management;
    private final SeriesUpdate update;
    private final ImportedSeries imported;

    SeriesTakeover(SeriesManagement management, SeriesUpdate update, ImportedSeries imported) {
        this.management = management;
        this.update = update;
        this.imported = imported;
    }

    @Transactional
    public ImportResult.Imported takeOver(ImportCalendar command, List<ReadResult> results) {
        return imported(command, results);
    }

    /** Does all of it, and takes it back. */
    @Transactional(propagation = Propagation.NESTED)
    public ImportResult.Imported tryOut(ImportCalendar command, List<ReadResult> results) {
        ImportResult.Imported result = imported(command, results);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return result;
    }

    private ImportResult.Imported imported(ImportCalendar command, List<ReadResult> results) {
        imported.lock(command.owner());
        Change change = Change.by(command.owner(), Uuids.next());
        var outcomes = new ArrayList<ImportResult.Outcome>();
        var warnings = new ArrayList<ImportWarning>();
        for (ReadResult result : results) {
            outcomes.add(
                    switch (result) {
                        case ReadResult.Left(var uid, var reason, var detail) ->
                            new ImportResult.Skipped(uid, reason, detail, null);
                        case ReadResult.Recurring recurring -> takeOver(command, recurring, change, warnings);
                    });
        }
        return new ImportResult.Imported(outcomes, warnings, command.dryRun());
    }

    private ImportResult.Outcome takeOver(
            ImportCalendar command, ReadResult.Recurring read, Change change, List<ImportWarning> warnings) {
        Optional<ImportedSeries.Earlier> earlier = imported.find(command.owner(), read.uid());
        if (earlier.isPresent()) {
            return update.update(command.owner(), read, earlier.get(), warnings);
        }
        warnings.addAll(read.warnings());
        return create(command, read, change);
    }

    private ImportResult.Created create(ImportCalendar command, ReadResult.Recurring read, Change change) {
        Series series = management.create(new CreateSeries(
                change,
                command.owner(),
                read.confidential() ? Visibility.PRIVATE : command.visibility(),
                read.template(),
                read.schedule(),
                read.overrides()));
        FileSaid said = FileSaid.of(read, series.phases().last().schedule().text());
        imported.add(command.owner(), read.uid(), series.id(), read.version(), said);
        return new ImportResult.Created(read.uid(), series);
    }
}
