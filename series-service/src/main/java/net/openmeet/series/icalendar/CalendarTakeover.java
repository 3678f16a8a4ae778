package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes over what was read. An import is one transaction: all that it says it has done is done, or nothing is. */
@Component
class CalendarTakeover {

    /** How many events that take place once an import makes. Sent again, the same file makes as many more. */
    private static final int MOST_EVENTS = 1_000;

    private final SeriesTakeover series;
    private final EventTakeover events;
    private final ImportedSeries imported;
    private final OtherKind otherKind;

    CalendarTakeover(SeriesTakeover series, EventTakeover events, ImportedSeries imported, OtherKind otherKind) {
        this.series = series;
        this.events = events;
        this.imported = imported;
        this.otherKind = otherKind;
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
        Change change = Change.by(command.owner());
        var outcomes = new ArrayList<ImportResult.Outcome>();
        var warnings = new ArrayList<ImportWarning>();
        var shared = SharedUids.of(results);
        int made = 0;
        for (ReadResult result : results) {
            Optional<ImportResult.Outcome> other = otherKind.find(command.owner(), result, shared);
            if (other.isPresent()) {
                outcomes.add(other.get());
                continue;
            }
            switch (result) {
                case ReadResult.Left(var uid, var reason, var detail, var recurs) ->
                    outcomes.add(new ImportResult.Skipped(uid, reason, detail, null));
                case ReadResult.Recurring recurring ->
                    outcomes.add(series.takeOver(command, recurring, change, warnings));
                case ReadResult.Changes changes -> outcomes.add(series.change(command, changes, warnings));
                case ReadResult.Cancelled cancelled -> outcomes.addAll(series.cancel(command, cancelled, change));
                case ReadResult.Single single -> {
                    boolean isTooMany = made >= MOST_EVENTS && events.isNew(command, single);
                    ImportResult.Outcome outcome =
                            isTooMany ? tooMany(single) : events.takeOver(command, single, change, warnings);
                    made += outcome instanceof ImportResult.EventCreated ? 1 : 0;
                    outcomes.add(outcome);
                }
            }
        }
        return new ImportResult.Imported(outcomes, warnings, command.dryRun());
    }

    private static ImportResult.Skipped tooMany(ReadResult.Single single) {
        return new ImportResult.Skipped(
                single.uid(),
                SkipReason.TOO_MANY_EVENTS,
                "One import makes at most " + MOST_EVENTS
                        + " events that take place once; send the file again for the next ones.",
                null);
    }
}
