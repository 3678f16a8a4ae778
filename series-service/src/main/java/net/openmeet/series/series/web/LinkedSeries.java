package net.openmeet.series.series.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.openmeet.location.Location;
import net.openmeet.location.web.LinkedLocation;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Skip;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A series in the words of schema.org. Its schedules are rules; what they can't say there (positions, weeks by number, days from a month's end, SKIP) isn't
 * said: its dates are events of their own.
 */
final class LinkedSeries {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private LinkedSeries() {}

    /**
     * Describes a series.
     *
     * @param looks what it looks like today
     */
    static ObjectNode of(Series series, Template looks, URI site) {
        String path = site.resolve(SeriesResponse.path(series.slug())).toString();
        ObjectNode json = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "EventSeries")
                .put("@id", path)
                .put("url", path)
                .put("name", looks.name());
        if (!looks.description().isEmpty()) {
            json.put("description", looks.description());
        }
        if (looks.image() != null) {
            json.put("image", looks.image().on(site).toString());
        }
        Location location = looks.toldToEverybody().location();
        if (location != null) {
            LinkedLocation.addTo(json, location);
        }
        json.put("startDate", start(series.phases().first())).put("eventStatus", "https://schema.org/EventScheduled");
        ArrayNode schedules = json.putArray("eventSchedule");
        series.phases().all().forEach(phase -> add(phase, schedules));
        return json;
    }

    private static String start(Phase phase) {
        RecurrenceId first = phase.first();
        return first.isAllDay()
                ? first.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        phase.schedule().startOf(first).atZone(phase.schedule().zone()));
    }

    private static void add(Phase phase, ArrayNode schedules) {
        phase.schedule().dates().rules().stream()
                .filter(LinkedSeries::canBeSaid)
                .forEach(rule -> schedules.add(schedule(rule, phase.schedule())));
    }

    private static boolean canBeSaid(RecurrenceRule rule) {
        return rule.bySetPosition().isEmpty()
                && rule.byWeekNumber().isEmpty()
                && rule.byYearDay().isEmpty()
                && rule.byHour().isEmpty()
                && rule.byMinute().isEmpty()
                && rule.bySecond().isEmpty()
                && rule.byMonthDay().stream().allMatch(day -> day > 0)
                && rule.skip() == Skip.OMIT
                && rule.frequency().compareTo(Frequency.DAILY) >= 0;
    }

    private static ObjectNode schedule(RecurrenceRule rule, Schedule schedule) {
        ObjectNode json = JSON.createObjectNode()
                .put("@type", "Schedule")
                .put("startDate", schedule.start().date().toString());
        rule.until()
                .ifPresent(until -> json.put("endDate", lastDay(until, schedule).toString()));
        rule.count().ifPresent(count -> json.put("repeatCount", count));
        if (!schedule.allDay()) {
            LocalTime time = schedule.start().localDateTime().toLocalTime();
            json.put("startTime", TIME.format(time));
        }
        json.put("duration", schedule.duration().toString())
                .put("scheduleTimezone", schedule.zone().getId())
                .put(
                        "repeatFrequency",
                        "P" + rule.interval() + rule.frequency().name().charAt(0));
        addTexts(json, "byDay", rule.byDay());
        addNumbers(json, "byMonthDay", rule.byMonthDay());
        addNumbers(json, "byMonth", rule.byMonth());
        List<String> exceptions = schedule.dates().exceptions().stream()
                .map(LinkedSeries::exception)
                .toList();
        addTexts(json, "exceptDate", exceptions);
        return json;
    }

    private static LocalDate lastDay(Until until, Schedule schedule) {
        return until.form() == Until.Form.UTC && !schedule.allDay()
                ? until.dateTime()
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(schedule.zone())
                        .toLocalDate()
                : until.dateTime().toLocalDate();
    }

    /** A date, or a time on the clocks of the schedule's zone, with its seconds, as XML Schema has it. */
    private static String exception(RecurrenceId date) {
        return date.isAllDay() ? date.toString() : LOCAL.format(date.localDateTime());
    }

    private static void addTexts(ObjectNode json, String name, List<?> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(value -> array.add(value.toString()));
        }
    }

    private static void addNumbers(ObjectNode json, String name, List<Integer> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(array::add);
        }
    }
}
