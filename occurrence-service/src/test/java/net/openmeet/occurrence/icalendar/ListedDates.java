package net.openmeet.occurrence.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;

/** What our list of a series says of a stretch of time, a line for each date: its start, its status, its name. */
final class ListedDates {

    /** Nothing in the generated series is moved further. */
    private static final Duration FURTHEST_MOVE = Duration.ofDays(20);

    static final Instant FROM = GeneratedFeeds.RANGE.from().plus(FURTHEST_MOVE);
    static final Instant TO = GeneratedFeeds.RANGE.to().minus(FURTHEST_MOVE);

    private ListedDates() {}

    static List<String> of(SeriesFeed feed) {
        Map<RecurrenceId, OccurrenceView> others = new HashMap<>();
        feed.others().forEach(date -> others.put(date.id(), date.occurrence()));
        return within(feed.range(), feed.series())
                .map(date -> others.getOrDefault(
                        date, Occurrence.on(feed.series(), date, Instant.MIN).in(feed.series())))
                .filter(occurrence -> isWithin(instant(occurrence.timing())))
                .map(occurrence -> line(
                        start(occurrence.timing()),
                        occurrence.status() == OccurrenceStatus.CANCELLED,
                        occurrence.template().name()))
                .sorted()
                .toList();
    }

    static Stream<RecurrenceId> within(FeedRange range, KnownSeries series) {
        return series.phases().all().stream()
                .map(Phase::schedule)
                .flatMap(schedule -> schedule
                        .dates()
                        .between(
                                range.localFrom(schedule.zone(), schedule.allDay()),
                                range.localTo(schedule.zone(), schedule.allDay()))
                        .stream()
                        .map(Instance::id));
    }

    static boolean isWithin(Instant start) {
        return !start.isBefore(FROM) && start.isBefore(TO);
    }

    static String line(String start, boolean cancelled, String name) {
        return start + (cancelled ? " cancelled " : " ") + name;
    }

    /** Days are compared as days, wherever they are. */
    private static Instant instant(Timing timing) {
        return timing.isAllDay() ? timing.localStart().toInstant(ZoneOffset.UTC) : timing.startsAt();
    }

    private static String start(Timing timing) {
        return timing.isAllDay()
                ? timing.localStart().toLocalDate().toString()
                : timing.startsAt().toString();
    }
}
