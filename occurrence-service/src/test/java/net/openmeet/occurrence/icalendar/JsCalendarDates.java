package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What RFC 8984 gives of a text: rules, the start, and overrides that leave out, add and change. A line for each date as {@link ListedDates} has it. */
final class JsCalendarDates {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode event;
    private final JsonNode overrides;
    private final boolean allDay;

    private JsCalendarDates(ObjectNode event) {
        this.event = event;
        this.overrides = event.path("recurrenceOverrides");
        this.allDay = event.path("showWithoutTime").asBoolean(false);
    }

    static List<String> of(String text) {
        JsonNode whole = JSON.readTree(text);
        Stream<JsonNode> events = whole.path("@type").asString("").equals("Group")
                ? whole.path("entries").valueStream()
                : Stream.of(whole);
        return events.flatMap(event -> new JsCalendarDates((ObjectNode) event).lines())
                .sorted()
                .toList();
    }

    private Stream<String> lines() {
        return set()
                .between(id(ListedDates.FROM.minusSeconds(60L * 86_400)), id(ListedDates.TO.plusSeconds(60L * 86_400)))
                .stream()
                .map(Instance::id)
                .map(this::on)
                .filter(date -> ListedDates.isWithin(instant(date)))
                .map(this::line);
    }

    private RecurrenceSet set() {
        RecurrenceId start = id(LocalDateTime.parse(event.path("start").asString("")));
        RecurrenceSetBuilder set = RecurrenceSet.starting(
                allDay
                        ? RecurrenceStart.allDay(start.date())
                        : RecurrenceStart.zoned(start.localDateTime(), zone(event)));
        event.path("recurrenceRules").valueStream().map(JsCalendarDates::rule).forEach(set::rule);
        overrides.properties().forEach(override -> {
            RecurrenceId date = id(LocalDateTime.parse(override.getKey()));
            if (override.getValue().path("excluded").asBoolean(false)) {
                set.exdate(date);
            } else {
                set.rdate(date);
            }
        });
        return set.build();
    }

    /** A date with its patch. */
    private ObjectNode on(RecurrenceId date) {
        ObjectNode on = event.deepCopy().put("start", EventJson.local(date.localDateTime()));
        overrides
                .path(EventJson.local(date.localDateTime()))
                .properties()
                .forEach(member -> on.set(member.getKey(), member.getValue()));
        return on;
    }

    private String line(ObjectNode date) {
        LocalDateTime start = LocalDateTime.parse(date.path("start").asString(""));
        return ListedDates.line(
                allDay ? start.toLocalDate().toString() : instant(date).toString(),
                date.path("status").asString("").equals("cancelled"),
                date.path("title").asString(""));
    }

    private Instant instant(ObjectNode date) {
        LocalDateTime start = LocalDateTime.parse(date.path("start").asString(""));
        return start.atZone(zone(date)).toInstant();
    }

    private ZoneId zone(ObjectNode date) {
        return allDay ? ZoneOffset.UTC : ZoneId.of(date.path("timeZone").asString(""));
    }

    private RecurrenceId id(Instant instant) {
        return id(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private RecurrenceId id(LocalDateTime local) {
        return allDay ? RecurrenceId.of(local.toLocalDate()) : RecurrenceId.of(local);
    }

    private static RecurrenceRule rule(JsonNode rule) {
        var parts = new ArrayList<String>();
        if (rule.has("rscale")) {
            parts.add("RSCALE=" + upper(rule.path("rscale")));
        }
        parts.add("FREQ=" + upper(rule.path("frequency")));
        if (rule.has("byDay")) {
            parts.add("BYDAY="
                    + rule.path("byDay")
                            .valueStream()
                            .map(day -> day.path("nthOfPeriod").asString("") + upper(day.path("day")))
                            .collect(Collectors.joining(",")));
        }
        for (String name : List.of(
                "byMonth", "byMonthDay", "byYearDay", "byWeekNo", "byHour", "byMinute", "bySecond", "bySetPosition")) {
            if (rule.has(name)) {
                parts.add(name.toUpperCase(Locale.ROOT).replace("SETPOSITION", "SETPOS") + "="
                        + rule.path(name).valueStream().map(JsonNode::asString).collect(Collectors.joining(",")));
            }
        }
        rule.path("until")
                .asStringOpt()
                .ifPresent(until -> parts.add("UNTIL=" + until.replace("-", "").replace(":", "")));
        for (String name : List.of("interval", "count", "skip")) {
            if (rule.has(name)) {
                parts.add(name.toUpperCase(Locale.ROOT) + "=" + upper(rule.path(name)));
            }
        }
        if (rule.has("firstDayOfWeek")) {
            parts.add("WKST=" + upper(rule.path("firstDayOfWeek")));
        }
        return RecurrenceRule.parse(String.join(";", parts));
    }

    private static String upper(JsonNode text) {
        return text.asString("").toUpperCase(Locale.ROOT);
    }
}
