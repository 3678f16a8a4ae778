package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.series.series.CreateSeries;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesManagement;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes calendars over. An import is one transaction: all that it says it has created is there, or nothing is. */
@Service
public class CalendarImport {

    private static final int MOST_SERIES = 500;

    private final SeriesManagement management;
    private final ImportedSeries imported;
    private final TransactionTemplate transaction;

    CalendarImport(SeriesManagement management, ImportedSeries imported, PlatformTransactionManager transactions) {
        this.management = management;
        this.imported = imported;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes a series of every recurring event that this member has not imported before. */
    public ImportResult importCalendar(ImportCalendar command) {
        CalendarReader calendar;
        try {
            calendar = CalendarReader.open(command.file());
        } catch (UnreadableCalendarException e) {
            return new ImportResult.Unreadable(e.detail());
        }
        if (calendar.recurringEvents() > MOST_SERIES) {
            return new ImportResult.TooMany(MOST_SERIES);
        }
        var events = calendar.read(command.timeZone());
        var withoutZone = uidsWithoutZone(events);
        return withoutZone.isEmpty()
                ? Objects.requireNonNull(transaction.execute(status -> takeOver(command, events)))
                : new ImportResult.TimeZoneRequired(withoutZone);
    }

    private ImportResult takeOver(ImportCalendar command, List<ImportedEvent> events) {
        imported.lock(command.owner());
        var change = Change.by(command.owner(), Uuids.next());
        var created = new ArrayList<Series>();
        var skipped = new ArrayList<ImportResult.Skipped>();
        var warnings = new ArrayList<ImportWarning>();
        for (var event : events) {
            switch (event) {
                case ImportedEvent.Left(var uid, var reason, var detail) ->
                    skipped.add(new ImportResult.Skipped(uid, reason, detail, null));
                case ImportedEvent.Recurring recurring ->
                    imported.slug(command.owner(), recurring.uid())
                            .ifPresentOrElse(slug -> skipped.add(alreadyImported(recurring, slug)), () -> {
                                created.add(create(command, recurring, change));
                                warnings.addAll(recurring.warnings());
                            });
            }
        }
        return new ImportResult.Imported(created, skipped, warnings);
    }

    private Series create(ImportCalendar command, ImportedEvent.Recurring event, Change change) {
        var series = management.create(new CreateSeries(
                change,
                command.owner(),
                event.confidential() ? Visibility.PRIVATE : command.visibility(),
                event.template(),
                event.schedule(),
                event.overrides()));
        imported.add(command.owner(), event.uid(), series.id());
        return series;
    }

    private static ImportResult.Skipped alreadyImported(ImportedEvent.Recurring event, String slug) {
        return new ImportResult.Skipped(
                event.uid(), SkipReason.ALREADY_IMPORTED, "It was imported before, as " + slug + ".", slug);
    }

    private static List<String> uidsWithoutZone(List<ImportedEvent> events) {
        return events.stream()
                .filter(ImportedEvent.Left.class::isInstance)
                .map(ImportedEvent.Left.class::cast)
                .filter(left -> left.reason() == SkipReason.TIME_ZONE_REQUIRED)
                .map(left -> Objects.requireNonNullElse(left.uid(), ""))
                .toList();
    }
}
