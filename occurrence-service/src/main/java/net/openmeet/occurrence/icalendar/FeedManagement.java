package net.openmeet.occurrence.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.VirtualOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.PhaseDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Series and single events as iCalendar and JSCalendar. */
@Service
public class FeedManagement {

    private final KnownSeriesCatalogue series;
    private final VirtualOccurrences virtual;
    private final FeedRows rows;
    private final URI site;
    private final Calendars calendars;
    private final Clock clock;

    FeedManagement(
            KnownSeriesCatalogue series,
            VirtualOccurrences virtual,
            FeedRows rows,
            @Value("${openmeet.public-url}") URI site,
            Clock clock) {
        this.series = series;
        this.virtual = virtual;
        this.rows = rows;
        this.site = site;
        this.calendars = new Calendars(site);
        this.clock = clock;
    }

    /** The range of a feed that is asked for now. */
    public FeedRange range(int months) {
        return FeedRange.around(clock.instant(), months);
    }

    /** What tells whether a feed is still the same; empty where there is no such series, or the viewer may not know of it. */
    public Optional<FeedState> state(String slug, Viewer viewer, FeedRange range) {
        return rows.state(slug, viewer, range);
    }

    /** The feed of a series, all of it as it was at one time; empty where there is none, or the viewer may not know of it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<byte[]> feed(String slug, Viewer viewer, FeedRange range) {
        return series.find(slug, viewer).map(known -> calendars.of(feed(known, range)));
    }

    /** The same as JSCalendar (RFC 8984), which has all that a series is. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<byte[]> jsCalendar(String slug, Viewer viewer, FeedRange range) {
        return series.find(slug, viewer)
                .map(known -> SeriesJson.of(feed(known, range), site).toString().getBytes(UTF_8));
    }

    /** A single event as JSCalendar, which the viewer was found to be allowed to see. */
    @Transactional(readOnly = true)
    public byte[] jsCalendar(OccurrenceView event) {
        return SeriesJson.of(event, stamp(event), site).toString().getBytes(UTF_8);
    }

    /** The calendar of a single event, which the viewer was found to be allowed to see. */
    @Transactional(readOnly = true)
    public byte[] calendar(OccurrenceView event) {
        ChangeStamp stamp = stamp(event);
        return calendars.of(new FeedDate(event, stamp.sequence(), stamp.changedAt()));
    }

    /** When an event last changed, of a date also its series. */
    public ChangeStamp stamp(OccurrenceView event) {
        return event.date() == null
                ? rows.standalone(event.id())
                : rows.date(event.date().seriesId(), event.id());
    }

    private SeriesFeed feed(KnownSeries known, FeedRange range) {
        Instant changedAt = rows.series(known.id()).changedAt();
        List<FeedRows.Changed> stored = rows.others(known.id(), range);
        Stream<FeedDate> changed = stored.stream()
                .filter(row -> isOther(row.occurrence(), known))
                .map(row -> new FeedDate(
                        row.occurrence().in(known),
                        known.version() - 1 + row.occurrence().version(),
                        row.changedAt().isAfter(changedAt) ? row.changedAt() : changedAt));
        var storedDates = new HashSet<RecurrenceId>();
        stored.forEach(row -> storedDates.add(row.occurrence().recurrenceId()));
        Stream<FeedDate> past = over(known, range, storedDates).stream()
                .filter(occurrence -> isOther(occurrence, known))
                .map(occurrence -> new FeedDate(occurrence.in(known), known.version() - 1, changedAt));
        return new SeriesFeed(
                known, FeedPhase.of(known), Stream.concat(changed, past).toList(), range, changedAt);
    }

    /** Dates that are over and that nobody stored: they keep what they were. */
    private List<Occurrence> over(KnownSeries known, FeedRange range, Set<RecurrenceId> stored) {
        Instant now = clock.instant();
        List<RecurrenceId> dates = StreamSupport.stream(
                        known.phases().datesFrom(range.from()).spliterator(), false)
                .takeWhile(date -> date.startsAt().isBefore(now))
                .map(PhaseDate::id)
                .limit(Strands.MOST_DATES)
                .filter(date -> !stored.contains(date))
                .toList();
        return virtual.on(known, dates, now);
    }

    private static boolean isOther(Occurrence occurrence, KnownSeries known) {
        OccurrenceView is = occurrence.in(known);
        OccurrenceView plain =
                Occurrence.on(known, occurrence.recurrenceId(), Instant.MIN).in(known);
        return occurrence.detached() != null
                || is.status() == OccurrenceStatus.CANCELLED
                || !is.template().equals(plain.template())
                || !is.timing().equals(plain.timing());
    }
}
