package net.openmeet.launcher.expand;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a line asks for.
 *
 * @param set the recurrence set
 * @param from the first instance of interest; null: the set's first
 * @param limit how many instances at most
 */
record ExpandRequest(RecurrenceSet set, @Nullable RecurrenceId from, int limit) {

    static final int HIGHEST_LIMIT = 100_000;
    static final int USUAL_LIMIT = 100;

    private static final Set<String> FIELDS =
            Set.of("start", "timeZone", "rrules", "rdates", "exdates", "from", "limit", "includeStart");

    /** @throws InvalidLineException naming the field that is wrong */
    static ExpandRequest read(JsonNode line) {
        if (!line.isObject()) {
            throw new InvalidLineException("malformed-json", "Not one JSON object on a line");
        }
        line.propertyNames().forEach(name -> {
            if (!FIELDS.contains(name)) {
                throw new InvalidLineException(
                        "unknown-field",
                        "There is no field " + shown(name) + "; there are "
                                + String.join(", ", FIELDS.stream().sorted().toList()));
            }
        });
        RecurrenceStart start = start(line);
        RecurrenceSetBuilder builder = RecurrenceSet.starting(start)
                .rules(list(line, "rrules", RecurrenceRule::parse))
                .includeStart(includeStart(line));
        list(line, "rdates", text -> id("rdates", text)).forEach(builder::rdate);
        list(line, "exdates", text -> id("exdates", text)).forEach(builder::exdate);
        return new ExpandRequest(builder.build(), from(line), limit(line));
    }

    private static RecurrenceStart start(JsonNode line) {
        String text = text(line, "start");
        if (text == null) {
            throw new InvalidLineException("missing-field", "start is required");
        }
        RecurrenceId start = id("start", text);
        ZoneId zone = zone(text(line, "timeZone"));
        if (start.isAllDay()) {
            return RecurrenceStart.allDay(start.date());
        }
        return zone == null
                ? RecurrenceStart.floating(start.localDateTime())
                : RecurrenceStart.zoned(start.localDateTime(), zone);
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new InvalidLineException(
                    "unknown-time-zone", "timeZone is an IANA name such as Europe/Berlin, not " + shown(name));
        }
    }

    /** A date bounds times from its beginning; a time bounds dates by what of their day is before it. */
    private static @Nullable RecurrenceId from(JsonNode line) {
        String text = text(line, "from");
        return text == null ? null : id("from", text);
    }

    private static int limit(JsonNode line) {
        JsonNode limit = line.path("limit");
        if (limit.isMissingNode() || limit.isNull()) {
            return USUAL_LIMIT;
        }
        if (!limit.isInt() || limit.intValue() < 0 || limit.intValue() > HIGHEST_LIMIT) {
            throw new InvalidLineException("invalid-field", "limit is a whole number from 0 to " + HIGHEST_LIMIT);
        }
        return limit.intValue();
    }

    private static boolean includeStart(JsonNode line) {
        JsonNode included = line.path("includeStart");
        if (!included.isMissingNode() && !included.isNull() && !included.isBoolean()) {
            throw new InvalidLineException("invalid-field", "includeStart is true or false");
        }
        return included.booleanValue(true);
    }

    private static @Nullable String text(JsonNode line, String field) {
        JsonNode value = line.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new InvalidLineException("invalid-field", field + " is a string");
        }
        return value.stringValue();
    }

    private static <T> List<T> list(JsonNode line, String field, Function<String, T> parse) {
        JsonNode values = line.path(field);
        if (values.isMissingNode() || values.isNull()) {
            return List.of();
        }
        List<T> parsed = new ArrayList<>();
        for (JsonNode value : values.isArray() ? values : List.<JsonNode>of()) {
            parsed.add(parse.apply(value.isString() ? value.stringValue() : notAString(field)));
        }
        return values.isArray() ? parsed : List.of(parse.apply(notAString(field)));
    }

    private static String notAString(String field) {
        throw new InvalidLineException("invalid-field", field + " is an array of strings");
    }

    private static RecurrenceId id(String field, String text) {
        try {
            return RecurrenceId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidLineException(
                    "invalid-field",
                    field + " takes a local time such as 2026-03-03T19:00:00, or a date such as 2026-03-03, not "
                            + shown(text));
        }
    }

    private static String shown(String text) {
        return "'" + (text.length() <= 40 ? text : text.substring(0, 40) + "…") + "'";
    }
}
