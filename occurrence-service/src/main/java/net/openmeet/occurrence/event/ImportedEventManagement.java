package net.openmeet.occurrence.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.vocabulary.imported.ImportMerge;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes standalone events of what calendars say, and has them follow. Whatever is older than what was taken over has no effect. */
@Service
public class ImportedEventManagement {

    private final StandaloneEvents events;
    private final ImportedEvents imported;
    private final EventTrails trails;
    private final OccurrenceFacts facts;
    private final Clock clock;

    ImportedEventManagement(
            StandaloneEvents events, ImportedEvents imported, EventTrails trails, OccurrenceFacts facts, Clock clock) {
        this.events = events;
        this.imported = imported;
        this.trails = trails;
        this.facts = facts;
        this.clock = clock;
    }

    /** Makes the event, or changes what the calendar says otherwise and nobody has changed here. One that was removed stays so. */
    @Transactional
    public void takeOver(TakeOverEvent command) {
        ImportedEvent said = command.event();
        Optional<ImportedEvent> before = imported.lock(said.id());
        if (before.isPresent() && said.version() <= before.get().version()) {
            return;
        }
        imported.put(said);
        Change change = command.change().causedBy(new VersionToken(imported.kind(), said.id(), said.version()));
        Instant now = clock.instant();
        if (before.isEmpty()) {
            create(command, now, change);
        } else {
            events.lock(said.id()).ifPresent(event -> change(event, before.get(), command, now, change));
        }
    }

    private void create(TakeOverEvent command, Instant now, Change change) {
        ImportedEvent said = command.event();
        var details = new StandaloneEventDetails(said.template(), command.visibility(), said.timing());
        StandaloneEvent event = Stream.concat(
                        Stream.of(command.slug()),
                        EventSlugs.candidates(said.template().name(), command.visibility()))
                .map(slug -> StandaloneEvent.created(said.id(), slug, said.owner(), null, details, now))
                .filter(events::add)
                .findFirst()
                .orElseThrow();
        trails.begin(event, change, now, TrailKind.IMPORTED);
        facts.publish(List.of(new OccurrenceFact.Vivified(event.view(), now, change)));
        if (said.cancelled()) {
            store(event, withCancellation(event, true, command.reason(), now).next(), now, change);
        }
    }

    private void change(
            StandaloneEvent event, ImportedEvent before, TakeOverEvent command, Instant now, Change change) {
        StandaloneEvent wanted = merged(event, before, command, now);
        if (!wanted.equals(event)) {
            store(event, wanted.next(), now, change);
        }
    }

    /** The event as it is from now on, in the version that it has. */
    private static StandaloneEvent merged(
            StandaloneEvent event, ImportedEvent was, TakeOverEvent command, Instant now) {
        ImportedEvent says = command.event();
        var merge = new ImportMerge();
        StandaloneEventDetails is = event.details();
        Template template = merge.template(was.template(), is.template(), says.template());
        Timing timing = merge.merge("start", asMeant(was.timing(), is.timing()), is.timing(), says.timing());
        var details = new StandaloneEventDetails(template, is.visibility(), timing);
        StandaloneEvent merged = details.keeping(is.timing()).equals(is) ? event : event.with(details, now);
        boolean asBefore = was.cancelled() == says.cancelled();
        boolean calledOff = asBefore ? event.stage().isCancelled() : says.cancelled();
        return withCancellation(merged, calledOff || (command.cancels() && says.cancelled()), command.reason(), now);
    }

    /** What took place can't be called off any more. */
    private static StandaloneEvent withCancellation(
            StandaloneEvent event, boolean cancelled, @Nullable String reason, Instant now) {
        if (event.details().timing().hasEnded(now)) {
            return event;
        }
        return event.changed(cancelled ? new OccurrenceChange.Cancel(reason) : new OccurrenceChange.Reinstate());
    }

    /** Other time zone data gives other instants of the same time. */
    private static Timing asMeant(Timing was, Timing is) {
        return was.isMeantAs(is) ? is : was;
    }

    private void store(StandaloneEvent before, StandaloneEvent after, Instant now, Change change) {
        events.change(after);
        trails.add(before, after, change, now, TrailKind.IMPORTED);
        facts.publish(List.of(OccurrenceFact.changed(before.view(), after.view(), false, now, change)));
    }
}
