package net.openmeet.occurrence.icalendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.openmeet.occurrence.time.Timing;
import org.jspecify.annotations.Nullable;

/** Calendars as text: what stands around the events, and the zones that they are in. */
final class Calendars {

    private static final String PRODUCT = "-//OpenMeet//OpenMeet//EN";

    /** How often programs are to ask again. Whoever asks more often gets 304. */
    private static final Duration REFRESH = Duration.ofHours(1);

    private static final ZoneId NOWHERE = ZoneId.of("Etc/UTC");

    private final URI site;
    private final EventComponents events;

    /**
     * Makes calendars of a site.
     *
     * @param site what paths are resolved against
     */
    Calendars(URI site) {
        this.site = site;
        this.events = new EventComponents(site);
    }

    byte[] of(SeriesFeed feed) {
        var zones = new LinkedHashMap<ZoneId, Instant>();
        feed.phases()
                .forEach(phase -> add(
                        phase.schedule().zone(),
                        phase.schedule().startOf(phase.schedule().start()),
                        zones));
        String name = feed.phases().getLast().template().name();
        return text(
                name,
                FeedPaths.ofSeries(feed.series().slug()),
                null,
                definitions(zones, feed.range().from(), feed.range().to()),
                SeriesCalendar.of(feed, events));
    }

    /** The calendar of a single date, which stands for itself there. */
    byte[] of(FeedDate date) {
        Timing timing = date.occurrence().timing();
        var zones = new LinkedHashMap<ZoneId, Instant>();
        if (!timing.isAllDay()) {
            add(timing.zone(), timing.startsAt(), zones);
        }
        return text(
                date.occurrence().template().name(),
                FeedPaths.ofEvent(date.occurrence().slug()),
                null,
                definitions(zones, timing.startsAt(), timing.endsAt()),
                List.of(events.single(date.occurrence().id().toString(), null, date)));
    }

    /**
     * A calendar in which each date stands for itself.
     *
     * @param path where it is; null: it doesn't say so
     * @param cut whether there are more dates after these
     */
    byte[] of(String name, @Nullable String path, List<ListedDate> dates, boolean cut, FeedRange range) {
        var zones = new LinkedHashMap<ZoneId, Instant>();
        for (ListedDate listed : dates) {
            Timing timing = listed.date().occurrence().timing();
            if (!timing.isAllDay()) {
                add(timing.zone(), timing.startsAt(), zones);
            }
        }
        if (dates.isEmpty()) {
            // A calendar has one component at least (RFC 5545 §3.6).
            zones.put(NOWHERE, range.from());
        }
        return text(
                name,
                path,
                cut ? "These are the first " + dates.size() + " dates; there are more." : null,
                definitions(zones, range.from(), range.to()),
                dates.stream().map(events::listed).toList());
    }

    private static void add(ZoneId zone, Instant first, Map<ZoneId, Instant> zones) {
        zones.merge(zone, first, (one, other) -> one.isBefore(other) ? one : other);
    }

    private static List<CalendarComponent> definitions(Map<ZoneId, Instant> zones, Instant from, Instant to) {
        return zones.entrySet().stream()
                .<CalendarComponent>map(zone ->
                        ZoneDefinition.of(zone.getKey(), zone.getValue().isBefore(from) ? zone.getValue() : from, to))
                .toList();
    }

    private byte[] text(
            String name,
            @Nullable String path,
            @Nullable String description,
            List<CalendarComponent> zones,
            List<? extends CalendarComponent> components) {
        var all = new ArrayList<CalendarComponent>(zones);
        all.addAll(components);
        List<Property> head = new ArrayList<>(List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString())));
        if (path != null) {
            head.add(new Source(
                    new ParameterList(List.of(Value.URI)), site.resolve(path).toString()));
        }
        if (description != null) {
            head.add(new Description(description));
        }
        return CalendarText.of(new Calendar(new PropertyList(head), new ComponentList<>(all)));
    }
}
