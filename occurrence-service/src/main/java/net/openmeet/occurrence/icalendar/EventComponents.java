package net.openmeet.occurrence.icalendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Comment;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** Makes VEVENTs. Without a METHOD, DTSTAMP is when what they say was last changed (RFC 5545 §3.8.7.2). */
final class EventComponents {

    private static final int DATES_PER_LINE = 100;

    private final URI site;

    /** For things that are at {@code site}. */
    EventComponents(URI site) {
        this.site = site;
    }

    /** The VEVENT of a strand, which its single dates are measured by. */
    VEvent master(SeriesFeed feed, FeedPhase phase, int number, Strand strand) {
        Schedule schedule = phase.schedule();
        var times = new EventTimes(schedule.zone());
        List<Property> properties = head(phase.uid(number), feed.series().version() - 1, feed.changedAt());
        properties.add(times.start(strand.start(), strand.repeats()));
        properties.add(EventTimes.duration(schedule.duration()));
        strand.rules().forEach(rule -> properties.add(rule(rule, schedule)));
        addDates(strand.furtherDates(), properties, times::furtherDates);
        addDates(strand.dates().exceptions(), properties, times::exceptions);
        properties.add(url("/api/series/" + feed.series().slug()));
        Template told = phase.template().toldToEverybody();
        properties.addAll(EventProperties.of(told, feed.series().visibility(), site));
        properties.add(EventProperties.further(told));
        return new VEvent(new PropertyList(properties));
    }

    /**
     * The VEVENT of a single date, as everybody is told of it.
     *
     * @param recurrenceId names the date that it stands for in the VEVENT with the same UID; null: it stands for itself
     */
    VEvent single(String uid, @Nullable Property recurrenceId, FeedDate date) {
        FeedDate told = new FeedDate(date.occurrence().toldToEverybody(), date.sequence(), date.changedAt());
        List<Property> properties = properties(uid, recurrenceId, told);
        properties.add(EventProperties.further(told.occurrence().template()));
        return new VEvent(new PropertyList(properties));
    }

    /** The VEVENT of a date in a calendar of many things, as its reader is told of it. */
    VEvent listed(ListedDate listed) {
        OccurrenceView occurrence = listed.date().occurrence();
        List<Property> properties = properties(occurrence.id().toString(), null, listed.date());
        if (listed.tentative() && occurrence.status() != OccurrenceStatus.CANCELLED) {
            properties.add(new Status(ImmutableStatus.VEVENT_TENTATIVE.getValue()));
        }
        return new VEvent(new PropertyList(properties));
    }

    private List<Property> properties(String uid, @Nullable Property recurrenceId, FeedDate date) {
        OccurrenceView occurrence = date.occurrence();
        var times = new EventTimes(occurrence.timing().zone());
        List<Property> properties = head(uid, date.sequence(), date.changedAt());
        if (recurrenceId != null) {
            properties.add(recurrenceId);
        }
        properties.addAll(times.real(occurrence.timing()));
        if (occurrence.status() == OccurrenceStatus.CANCELLED) {
            properties.add(new Status(ImmutableStatus.VEVENT_CANCELLED.getValue()));
            if (occurrence.stage().reason() != null) {
                properties.add(new Comment(occurrence.stage().reason()));
            }
        }
        properties.add(url("/api/events/" + occurrence.slug()));
        properties.addAll(EventProperties.of(occurrence.template(), occurrence.visibility(), site));
        return properties;
    }

    private static List<Property> head(String uid, long sequence, Instant changedAt) {
        return new ArrayList<>(List.of(
                new Uid(uid),
                new Sequence(Math.clamp(sequence, 0, Integer.MAX_VALUE)),
                new DtStamp(changedAt),
                new LastModified(changedAt)));
    }

    private static Property rule(RecurrenceRule rule, Schedule schedule) {
        RecurrenceRule ended = rule.until()
                .filter(until -> until.form() == Until.Form.LOCAL)
                .map(until -> rule.withUntil(until(until.dateTime(), schedule.zone())))
                .orElse(rule);
        // Programs that begin weeks with Sunday otherwise take other weeks.
        boolean weeks = rule.frequency() == Frequency.WEEKLY && rule.interval() > 1;
        String text = ended.toString();
        return new RRule<>(weeks && !text.contains("WKST") ? text + ";WKST=MO" : text);
    }

    /** The last date's instant; where the clocks show it twice the second one, which some take it for. */
    private static Until until(LocalDateTime last, ZoneId zone) {
        ZonedDateTime latest = last.atZone(zone).withLaterOffsetAtOverlap();
        return new Until(latest.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), Until.Form.UTC);
    }

    /** Some programs read the first few hundred dates of a line alone. */
    private static void addDates(
            List<RecurrenceId> ids, List<Property> properties, Function<List<RecurrenceId>, Property> property) {
        for (int begin = 0; begin < ids.size(); begin += DATES_PER_LINE) {
            properties.add(property.apply(ids.subList(begin, Math.min(begin + DATES_PER_LINE, ids.size()))));
        }
    }

    private Property url(String path) {
        return new Url(site.resolve(path));
    }
}
