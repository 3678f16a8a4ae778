package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.XProperty;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.imported.WholeSchedule;
import net.openmeet.vocabulary.schedule.Schedule;

/** The VEVENTs of a series: one for each strand of each phase, and one for each date that isn't as its strand says. */
final class SeriesCalendar {

    private final EventComponents events;
    private final SeriesFeed feed;
    private final List<VEvent> masters = new ArrayList<>();
    private final List<VEvent> singles = new ArrayList<>();
    private final Map<RecurrenceId, FeedDate> others = new HashMap<>();

    private SeriesCalendar(EventComponents events, SeriesFeed feed) {
        this.events = events;
        this.feed = feed;
        feed.others().forEach(date -> others.put(date.id(), date));
    }

    static List<CalendarComponent> of(SeriesFeed feed, EventComponents events) {
        var calendar = new SeriesCalendar(events, feed);
        feed.phases().forEach(calendar::add);
        calendar.addDetached();
        calendar.relate();
        return Stream.<CalendarComponent>concat(calendar.masters.stream(), calendar.singles.stream())
                .toList();
    }

    private void add(FeedPhase phase) {
        Schedule schedule = phase.schedule();
        FeedRange range = feed.range();
        RecurrenceId from = range.localFrom(schedule.zone(), schedule.allDay());
        RecurrenceId to = range.localTo(schedule.zone(), schedule.allDay());
        List<Strand> strands = Strands.of(schedule.dates(), from, to);
        for (int number = 0; number < strands.size(); number++) {
            VEvent master = events.master(feed, phase, number, strands.get(number));
            masters.add(master.add(
                    number == 0
                            ? new XProperty(WholeSchedule.PROPERTY, WholeSchedule.write(schedule))
                            : new XProperty(WholeSchedule.STRAND_OF, phase.uid(0))));
        }
        var times = new EventTimes(schedule.zone());
        Set<RecurrenceId> exact = new HashSet<>();
        strands.forEach(strand -> exact.addAll(strand.exactDates()));
        for (Instance instance : schedule.dates().between(from, to, Strands.MOST_DATES)) {
            Optional<FeedDate> single = Optional.ofNullable(others.remove(instance.id()))
                    .or(() -> exact.contains(instance.id()) ? Optional.empty() : touched(instance.id(), times));
            single.ifPresent(date -> add(phase, strands, date));
        }
        // Moved into the range from outside.
        List.copyOf(others.values()).stream()
                .filter(date -> schedule.dates().contains(date.id()))
                .sorted(Comparator.comparing(FeedDate::id))
                .forEach(date -> add(phase, strands, others.remove(date.id())));
    }

    /** A date that some programs would take for another instant, because the clocks leave it out or show it twice. */
    private Optional<FeedDate> touched(RecurrenceId id, EventTimes times) {
        if (times.isPlain(id)) {
            return Optional.empty();
        }
        OccurrenceView occurrence =
                Occurrence.on(feed.series(), id, Instant.MIN).in(feed.series());
        return Optional.of(new FeedDate(occurrence, feed.series().version() - 1, feed.changedAt()));
    }

    private void add(FeedPhase phase, List<Strand> strands, FeedDate date) {
        var times = new EventTimes(phase.schedule().zone());
        for (int number = 0; number < strands.size(); number++) {
            Strand strand = strands.get(number);
            if (strand.has(date.id())) {
                Property name = strand.exactDates().contains(date.id())
                        ? times.furtherRecurrenceId(date.id())
                        : times.recurrenceId(date.id());
                singles.add(events.single(phase.uid(number), name, date));
                return;
            }
        }
        singles.add(alone(date));
    }

    /** Dates that are in no schedule any more stand for themselves. */
    private void addDetached() {
        others.values().stream()
                .sorted(Comparator.comparing(FeedDate::id))
                .map(this::alone)
                .forEach(singles::add);
    }

    private VEvent alone(FeedDate date) {
        return events.single(date.occurrence().id().toString(), null, date);
    }

    private void relate() {
        String first = masters.isEmpty() ? "" : uid(masters.getFirst());
        masters.stream()
                .skip(1)
                .forEach(master -> master.add(new RelatedTo(new ParameterList(List.of(RelType.SIBLING)), first)));
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }
}
