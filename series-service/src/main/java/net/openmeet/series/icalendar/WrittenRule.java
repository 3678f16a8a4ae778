package net.openmeet.series.icalendar;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rule as programs write it, freed of what means nothing: blanks, parts without a value, parts of programs' own, numbers that stand for
 * none. What is left is for {@link net.openmeet.recurrence.rule.RecurrenceRule} to judge.
 */
record WrittenRule(Map<String, String> parts) {

    private static final int LONGEST = 65_536;

    WrittenRule {
        parts = Map.copyOf(parts);
    }

    /** Takes a value apart; warns of what says something else than a rule may. */
    static WrittenRule of(String value, SeriesWarnings warnings) {
        var parts = new LinkedHashMap<String, String>();
        String text = value.length() > LONGEST ? value.substring(0, LONGEST + 1) : value;
        String rule = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT).replaceFirst("^(?:RRULE|EXRULE)[:=]", "");
        for (String part : rule.split(";", -1)) {
            String[] pair = part.split("=", 2);
            String written = pair.length < 2 ? "" : withoutOuterCommas(pair[1]);
            if (part.isEmpty() || (pair.length == 2 && written.isEmpty()) || part.startsWith("X-")) {
                continue;
            }
            if (meansNone(pair[0], written)) {
                warnings.addOnce(ImportWarning.Kind.RULE_CHANGED, part + " is no part of a rule; it was left out.");
            } else if (!written.equals(parts.getOrDefault(pair[0], written))) {
                warnings.addOnce(
                        ImportWarning.Kind.RULE_CHANGED, pair[0] + " stands twice in a rule; the first one counts.");
            } else {
                parts.put(pair[0], pair[0].equals("UNTIL") ? until(written) : written);
            }
        }
        return new WrittenRule(parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    WrittenRule without(String part) {
        return new WrittenRule(parts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(part))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** FREQ first, as older programs want it. */
    @Override
    public String toString() {
        return parts.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey(
                                (one, other) -> Boolean.compare(other.equals("FREQ"), one.equals("FREQ")))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue().isEmpty() ? entry.getKey() : entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Confluence and others write COUNT=-1 or INTERVAL=0 where a rule has none. */
    private static boolean meansNone(String part, String value) {
        return (part.equals("COUNT") || part.equals("INTERVAL")) && value.matches("-\\d{1,9}|0{1,9}");
    }

    private static String withoutOuterCommas(String value) {
        int begin = 0;
        int end = value.length();
        while (begin < end && value.charAt(begin) == ',') {
            begin++;
        }
        while (end > begin && value.charAt(end - 1) == ',') {
            end--;
        }
        return value.substring(begin, end);
    }

    /** Without the punctuation of ISO 8601, with the seconds that some leave out. */
    private static String until(String value) {
        String plain = value.replaceAll("[-:]", "").replaceFirst("\\.\\d+", "");
        return plain.matches("\\d{8}T\\d{4}Z?") ? plain.substring(0, 13) + "00" + plain.substring(13) : plain;
    }
}
