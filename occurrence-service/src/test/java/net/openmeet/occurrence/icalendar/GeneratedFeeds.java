package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.occurrence.Stage;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;

/** Series of all kinds, with dates that were moved, renamed and cancelled. The same number gives the same series. */
final class GeneratedFeeds {

    /** So many of them are asked about. */
    static final int COUNT = 400;

    static final Instant NOW = Instant.parse("2026-03-01T11:00:00Z");
    static final FeedRange RANGE = FeedRange.around(NOW, 24);

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Santiago",
            "Africa/Casablanca",
            "Asia/Kathmandu",
            "America/Nuuk",
            "Africa/Cairo",
            "Pacific/Chatham",
            "Europe/Dublin",
            "America/Asuncion",
            "Pacific/Apia");
    private static final List<String> RULES = List.of(
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
            "FREQ=DAILY;COUNT=40",
            "FREQ=DAILY;BYHOUR=2,3;COUNT=300",
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
            "FREQ=WEEKLY;BYDAY=WE,SA;COUNT=100",
            "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270101T010000Z",
            "FREQ=WEEKLY;BYMONTH=5,6;BYDAY=TU,TH",
            "FREQ=WEEKLY;BYDAY=FR,SU,WE;BYSETPOS=1",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=MONTHLY;BYDAY=2TU,4TU",
            "FREQ=MONTHLY;BYDAY=TU,1MO",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
            "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD",
            "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD;COUNT=70",
            "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD",
            "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;SKIP=BACKWARD",
            "FREQ=YEARLY",
            "FREQ=YEARLY;BYMONTHDAY=29",
            "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=YEARLY;BYWEEKNO=20",
            "FREQ=YEARLY;BYYEARDAY=100,-1",
            "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU");
    private static final List<String> TIMES = List.of("19:00", "02:30", "01:30", "00:00", "02:00", "23:45", "00:30");
    private static final List<String> DURATIONS = List.of("PT1H30M", "PT1H", "P1D", "PT26H", "PT45M");

    /** Of so many one is asked about as a calendar in which each date stands for itself. */
    static final int FEW = 8;

    private final Random random;

    private GeneratedFeeds(long number) {
        this.random = new Random(number * 7_919);
    }

    static SeriesFeed number(long number) {
        return new GeneratedFeeds(number).feed();
    }

    /** All dates of a feed, each for itself. */
    static List<ListedDate> listed(SeriesFeed feed) {
        var others = new TreeMap<RecurrenceId, FeedDate>();
        feed.others().forEach(date -> others.put(date.id(), date));
        return dates(feed.series()).stream()
                .map(date -> others.getOrDefault(
                        date,
                        new FeedDate(
                                Occurrence.on(feed.series(), date, Instant.MIN).in(feed.series()), 1, NOW)))
                .map(date -> new ListedDate(date, false))
                .toList();
    }

    private SeriesFeed feed() {
        KnownSeries series = split(TuesdayYoga.series(schedule()));
        return new SeriesFeed(series, FeedPhase.of(series), others(series), RANGE, NOW);
    }

    /** Every third series goes on otherwise from one of its dates on, where its rules can. */
    private KnownSeries split(KnownSeries series) {
        List<RecurrenceId> dates = dates(series);
        if (random.nextInt(3) > 0 || dates.isEmpty()) {
            return series;
        }
        RecurrenceId date = any(dates);
        Phase whole = series.phases().first();
        try {
            return whole.before(date)
                    .map(before ->
                            new Phases(List.of(before, whole.from(date).with(TuesdayYoga.template("From here on")))))
                    .map(phases -> series.changed(series.version(), series.slug(), series.visibility(), phases))
                    .orElse(series);
        } catch (InvalidRecurrenceException | IllegalArgumentException cannotGoOn) {
            return series;
        }
    }

    private ScheduleText schedule() {
        boolean allDay = random.nextInt(6) == 0;
        String zone = !allDay && random.nextInt(12) == 0 ? "UTC" : any(ZONES);
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3_000));
        LocalDateTime start = day.atTime(LocalTime.parse(any(TIMES)));
        List<String> rules = new ArrayList<>();
        for (int i = random.nextInt(8); rules.isEmpty() || i > 6; i--) {
            String rule = any(RULES);
            rules.add(allDay ? rule.replace(";BYHOUR=2,3", "") : rule);
        }
        return edited(zone, allDay ? RecurrenceId.of(day) : RecurrenceId.of(start), rules);
    }

    /** Nobody wants dates beside the rules without knowing those. */
    private ScheduleText edited(String zone, RecurrenceId start, List<String> rules) {
        String duration = start.isAllDay() ? "P" + (1 + random.nextInt(3)) + "D" : any(DURATIONS);
        var plain = new ScheduleText(zone, start.toString(), duration, rules, List.of(), List.of());
        List<RecurrenceId> dates = dates(TuesdayYoga.series(plain));
        List<String> rdates = new ArrayList<>();
        List<String> exdates = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0 && !dates.isEmpty(); i--) {
            exdates.add(any(dates).toString());
            RecurrenceId other = any(dates);
            rdates.add(
                    other.isAllDay()
                            ? other.date().plusDays(1).toString()
                            : other.localDateTime().plusHours(25).toString());
        }
        return new ScheduleText(
                zone,
                start.toString(),
                duration,
                rules,
                rdates.stream().distinct().toList(),
                exdates.stream().distinct().toList());
    }

    private List<FeedDate> others(KnownSeries series) {
        List<RecurrenceId> dates = dates(series);
        var others = new TreeMap<RecurrenceId, FeedDate>();
        for (int i = random.nextInt(6); i > 0 && !dates.isEmpty(); i--) {
            RecurrenceId date = any(dates);
            Stage stage = random.nextInt(3) == 0 ? Stage.SCHEDULED.cancelled(null) : Stage.SCHEDULED;
            var occurrence = new Occurrence(series.occurrenceId(date), date, 2, stage, overrides(date), null, null);
            others.put(date, new FeedDate(occurrence.in(series), 2, NOW));
        }
        return List.copyOf(others.values());
    }

    private Overrides overrides(RecurrenceId date) {
        return switch (random.nextInt(3)) {
            case 0 -> new Overrides(null, null, named("Another name, here; and there"));
            case 1 -> new Overrides(moved(date), null, TemplateOverrides.NONE);
            default -> new Overrides(moved(date), NominalDuration.parse("P2D"), named("Moved 🧘"));
        };
    }

    private static TemplateOverrides named(String name) {
        return TemplateOverrides.NONE.with(TemplateField.NAME, name);
    }

    private RecurrenceId moved(RecurrenceId date) {
        return date.isAllDay()
                ? RecurrenceId.of(date.date().plusDays(1L + random.nextInt(9)))
                : RecurrenceId.of(date.localDateTime().plusHours(random.nextInt(200) - 100L));
    }

    private static List<RecurrenceId> dates(KnownSeries series) {
        return ListedDates.within(RANGE, series).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
