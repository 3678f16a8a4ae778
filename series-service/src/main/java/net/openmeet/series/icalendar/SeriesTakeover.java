package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.platform.change.Change;
import net.openmeet.series.series.CreateSeries;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.newcomer.Newcomers;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;

/** Makes series of what was read, or has them follow. Works in its caller's transaction. */
@Component
class SeriesTakeover {

    private final SeriesManagement management;
    private final SeriesUpdate update;
    private final SeriesCancellation cancellation;
    private final EventTakeover events;
    private final ImportedSeries imported;
    private final Newcomers newcomers;

    SeriesTakeover(
            SeriesManagement management,
            SeriesUpdate update,
            SeriesCancellation cancellation,
            EventTakeover events,
            ImportedSeries imported,
            Newcomers newcomers) {
        this.management = management;
        this.update = update;
        this.cancellation = cancellation;
        this.events = events;
        this.imported = imported;
        this.newcomers = newcomers;
    }

    /**
     * Makes the series, or changes the one that this member has made of it before.
     *
     * @param warnings where to say what of it isn't as in the file
     */
    ImportResult.Outcome takeOver(
            ImportCalendar command, ReadResult.Recurring read, Change change, List<ImportWarning> warnings) {
        Optional<ImportedSeries.Earlier> earlier = imported.find(command.owner(), read.uid());
        if (earlier.isPresent()) {
            return update.update(command.owner(), read, earlier.get(), warnings);
        }
        return newcomers
                .make(command.owner())
                .<ImportResult.Outcome>map(reason -> ImportResult.Skipped.postponed(read.uid(), reason))
                .orElseGet(() -> create(command, read, change, warnings));
    }

    /** Changes dates of the series that this member has made of that UID before. */
    ImportResult.Outcome change(ImportCalendar command, ReadResult.Changes read, List<ImportWarning> warnings) {
        Optional<ImportedSeries.Earlier> earlier = imported.find(command.owner(), read.uid());
        if (earlier.isEmpty()) {
            return new ImportResult.Skipped(
                    read.uid(),
                    SkipReason.ONLY_OVERRIDES,
                    "The file has changes of single dates, and not the event itself.",
                    null);
        }
        FileSaid said = earlier.get().said();
        boolean isOlder = read.entries().stream()
                .allMatch(entry -> entry.version().isOlderThan(earlier.get().version()));
        if (isOlder) {
            return earlier.get().skipped(read.uid(), SkipReason.OLDER_THAN_IMPORTED, "it is older in this file.");
        }
        if (said == null) {
            return earlier.get()
                    .skipped(
                            read.uid(),
                            SkipReason.NEWER_THAN_IMPORTED,
                            "it isn't known any more what the file said then.");
        }
        return switch (new ChangesReader(read, said, earlier.get().version()).read()) {
            case Reading.Read<ReadResult.Recurring>(var series) ->
                update.update(command.owner(), series, earlier.get(), warnings);
            case Reading.Unusable<ReadResult.Recurring>(var reason, var detail) ->
                new ImportResult.Skipped(
                        read.uid(), reason, detail, earlier.get().slug());
        };
    }

    /** Calls off what this member has made of that UID before: a series, an event, or both. */
    List<ImportResult.Outcome> cancel(ImportCalendar command, ReadResult.Cancelled read, Change change) {
        var outcomes = new ArrayList<ImportResult.Outcome>();
        Stream.of(cancellation.cancel(command.owner(), read), events.cancel(command, read, change))
                .flatMap(Optional::stream)
                .forEach(outcomes::add);
        if (outcomes.isEmpty()) {
            outcomes.add(new ImportResult.Skipped(
                    read.uid(), SkipReason.CANCELLED, "All of it is cancelled, and it wasn't imported before.", null));
        }
        return outcomes;
    }

    private ImportResult.Created create(
            ImportCalendar command, ReadResult.Recurring read, Change change, List<ImportWarning> warnings) {
        warnings.addAll(read.warnings());
        Series series = management.create(new CreateSeries(
                change,
                command.owner(),
                read.confidential() ? Visibility.PRIVATE : command.visibility(),
                read.phases(),
                read.overrides()));
        imported.add(command.owner(), read.uid(), series.id(), read.version(), FileSaid.of(read, series.phases()));
        return new ImportResult.Created(read.uid(), series);
    }
}
