package net.openmeet.series.icalendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.text.Slugs;
import net.openmeet.series.occurrence.KnownOccurrence;
import net.openmeet.series.occurrence.KnownOccurrences;
import net.openmeet.vocabulary.imported.ImportMerge;
import net.openmeet.vocabulary.newcomer.Newcomers;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;

/**
 * Has standalone events made of what takes place once, and changed where that is said otherwise later. occurrence-service does so, and has the last
 * word on what stays as it was changed there; what is said here is what is known here. Works in its caller's transaction.
 */
@Component
class EventTakeover {

    private static final Slugs SLUGS = new Slugs("event", Set.of());
    private static final String STATUS = "status";

    private final ImportedEvents imported;
    private final ImportedEventFacts facts;
    private final KnownOccurrences known;
    private final Newcomers newcomers;

    EventTakeover(ImportedEvents imported, ImportedEventFacts facts, KnownOccurrences known, Newcomers newcomers) {
        this.imported = imported;
        this.facts = facts;
        this.known = known;
        this.newcomers = newcomers;
    }

    /**
     * Makes the event, or changes it.
     *
     * @param warnings where to say what of it isn't as in the file
     */
    ImportResult.Outcome takeOver(
            ImportCalendar command, ReadResult.Single read, Change change, List<ImportWarning> warnings) {
        Optional<ImportedEvents.Earlier> earlier = imported.find(command.owner(), read.uid());
        if (earlier.isPresent()) {
            return update(command, read, earlier.get(), change, warnings);
        }
        return newcomers
                .make(command.owner())
                .<ImportResult.Outcome>map(reason -> ImportResult.Skipped.postponed(read.uid(), reason))
                .orElseGet(() -> create(command, read, change, warnings));
    }

    private ImportResult.EventCreated create(
            ImportCalendar command, ReadResult.Single read, Change change, List<ImportWarning> warnings) {
        warnings.addAll(read.warnings());
        // Its slug can't be guessed, whoever may see it: which others there are, occurrence-service alone knows.
        var event = new ImportedEvent(
                Uuids.next(),
                1,
                command.owner(),
                SLUGS.unguessable(read.template().name(), Uuids.next()),
                read.template(),
                read.time(),
                false);
        imported.put(read.uid(), event, read.version());
        facts.publish(event, visibility(command, read), null, change);
        return new ImportResult.EventCreated(read.uid(), event);
    }

    /** Whether this member hasn't imported it before. */
    boolean isNew(ImportCalendar command, ReadResult.Single read) {
        return imported.find(command.owner(), read.uid()).isEmpty();
    }

    /** Calls the event of a UID off; empty where there is none. */
    Optional<ImportResult.Outcome> cancel(ImportCalendar command, ReadResult.Cancelled read, Change change) {
        return imported.find(command.owner(), read.uid()).map(earlier -> cancel(command, read, earlier, change));
    }

    private ImportResult.Outcome update(
            ImportCalendar command,
            ReadResult.Single read,
            ImportedEvents.Earlier earlier,
            Change change,
            List<ImportWarning> warnings) {
        ImportedEvent said = current(earlier.said());
        if (read.version().isOlderThan(earlier.version())) {
            return older(read.uid(), said);
        }
        warnings.addAll(read.warnings());
        ImportedEvent says = said.saying(read.template(), read.time(), false);
        if (says.saysTheSame(said)) {
            imported.put(read.uid(), said, read.version());
            return new ImportResult.Unchanged(read.uid(), said.slug(), true);
        }
        ImportMerge merge = merge(said, says);
        merge.kept().forEach(field -> warnings.add(ImportWarning.kept(read.uid(), field)));
        imported.put(read.uid(), says, read.version());
        facts.publish(says, visibility(command, read), null, change);
        return merge.taken().isEmpty()
                ? new ImportResult.Unchanged(read.uid(), said.slug(), true)
                : new ImportResult.EventUpdated(read.uid(), says, merge.taken());
    }

    private ImportResult.Outcome cancel(
            ImportCalendar command, ReadResult.Cancelled read, ImportedEvents.Earlier earlier, Change change) {
        ImportedEvent said = current(earlier.said());
        if (read.version().isOlderThan(earlier.version())) {
            return older(read.uid(), said);
        }
        if (said.cancelled() && !earlier.version().isOlderThan(read.version())) {
            return new ImportResult.Unchanged(read.uid(), said.slug(), true);
        }
        ImportedEvent says = said.saying(said.template(), said.time(), true);
        imported.put(read.uid(), says, read.version());
        facts.publish(says, command.visibility(), new CallingOff(read.reason()), change);
        return new ImportResult.EventUpdated(read.uid(), says, List.of(STATUS));
    }

    private ImportMerge merge(ImportedEvent said, ImportedEvent says) {
        var merge = new ImportMerge();
        Optional<KnownOccurrence> is = known.find(said.id());
        merge.template(said.template(), is.map(KnownOccurrence::template).orElse(said.template()), says.template());
        var was = KnownTime.of(said.time());
        merge.merge("start", was, is.map(KnownTime::of).orElse(was), KnownTime.of(says.time()));
        boolean isCancelled = is.map(KnownOccurrence::cancelled).orElse(said.cancelled());
        merge.merge(STATUS, said.cancelled(), isCancelled, says.cancelled());
        return merge;
    }

    /** The event under the slug that it has by now, as far as it is known here. */
    private ImportedEvent current(ImportedEvent said) {
        return known.find(said.id()).map(is -> said.at(is.slug())).orElse(said);
    }

    private static ImportResult.Skipped older(String uid, ImportedEvent said) {
        return new ImportResult.Skipped(
                uid,
                SkipReason.OLDER_THAN_IMPORTED,
                "It was imported before, as " + said.slug() + ", and it is older in this file.",
                said.slug());
    }

    private static Visibility visibility(ImportCalendar command, ReadResult.Single read) {
        return read.confidential() ? Visibility.PRIVATE : command.visibility();
    }
}
