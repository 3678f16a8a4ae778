package net.openmeet.occurrence.icalendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Skip;
import net.openmeet.recurrence.rule.Until;
import net.openmeet.recurrence.rule.WeekdayOrdinal;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.vocabulary.schedule.Schedule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule as JSCalendar has it (RFC 8984 §4.3.3). Nothing is lost: it knows all that ours say, SKIP too. */
final class RuleJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LETTERS_OF_DAY = 2;

    private RuleJson() {}

    static ObjectNode of(RecurrenceRule rule, Schedule schedule) {
        ObjectNode json =
                JSON.createObjectNode().put("@type", "RecurrenceRule").put("frequency", word(rule.frequency()));
        if (rule.interval() > 1) {
            json.put("interval", rule.interval());
        }
        if (rule.skip() != Skip.OMIT) {
            json.put("rscale", "gregorian").put("skip", word(rule.skip()));
        }
        if (rule.weekStart() != DayOfWeek.MONDAY) {
            json.put("firstDayOfWeek", day(rule.weekStart()));
        }
        addDays(rule.byDay(), json);
        add("byMonthDay", rule.byMonthDay(), json);
        addTexts("byMonth", rule.byMonth(), json);
        add("byYearDay", rule.byYearDay(), json);
        add("byWeekNo", rule.byWeekNumber(), json);
        add("byHour", rule.byHour(), json);
        add("byMinute", rule.byMinute(), json);
        add("bySecond", rule.bySecond(), json);
        add("bySetPosition", rule.bySetPosition(), json);
        rule.count().ifPresent(count -> json.put("count", count));
        rule.until().ifPresent(until -> json.put("until", EventJson.local(end(rule, until, schedule))));
        return json;
    }

    /** Inclusive, on the clocks of the schedule's zone: its last date, since what clocks show twice has one name there. */
    private static LocalDateTime end(RecurrenceRule rule, Until until, Schedule schedule) {
        return RecurrenceSet.starting(schedule.dates().start())
                .rule(rule)
                .includeStart(false)
                .build()
                .last()
                .map(last -> last.id().localDateTime())
                .orElse(until.dateTime());
    }

    private static void addDays(List<WeekdayOrdinal> days, ObjectNode json) {
        if (days.isEmpty()) {
            return;
        }
        ArrayNode array = json.putArray("byDay");
        for (WeekdayOrdinal day : days) {
            ObjectNode named = array.addObject().put("@type", "NDay").put("day", day(day.weekday()));
            if (day.ordinal() != 0) {
                named.put("nthOfPeriod", day.ordinal());
            }
        }
    }

    private static void add(String name, List<Integer> numbers, ObjectNode json) {
        if (!numbers.isEmpty()) {
            ArrayNode array = json.putArray(name);
            numbers.forEach(array::add);
        }
    }

    /** Months of other calendars have letters. */
    private static void addTexts(String name, List<Integer> numbers, ObjectNode json) {
        if (!numbers.isEmpty()) {
            ArrayNode array = json.putArray(name);
            numbers.forEach(number -> array.add(number.toString()));
        }
    }

    private static String day(DayOfWeek day) {
        return word(day).substring(0, LETTERS_OF_DAY);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
