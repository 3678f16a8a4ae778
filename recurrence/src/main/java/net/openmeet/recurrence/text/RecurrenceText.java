package net.openmeet.recurrence.text;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import org.jspecify.annotations.Nullable;

/**
 * Recurrence (RFC 5545 §3.3.10, §3.8.5) in people's words: "every 2 weeks on Tuesday and Friday until 3 June 2026".
 *
 * <p>English and German are there; another language is one more {@code phrases_xx.properties}. A locale without one gets English. The text
 * begins in lower case and has no full stop, so that it fits into a sentence. Thread-safe.
 */
public final class RecurrenceText {

    private final Language language;

    private RecurrenceText(Language language) {
        this.language = language;
    }

    /** The words of a locale's language. */
    public static RecurrenceText in(Locale locale) {
        return new RecurrenceText(Language.of(locale));
    }

    /** What a whole set means: its rules, and how many single dates are added and left out. */
    public String of(RecurrenceSet set) {
        ZoneId zone = set.start().zone().orElse(null);
        String rules = set.rules().isEmpty()
                ? language.phrase("once")
                : set.rules().stream()
                        .map(rule -> of(rule, zone))
                        .collect(Collectors.joining(language.phrase("rules")));
        return rules + dates("added", set.dates()) + dates("excluded", set.exceptions());
    }

    /**
     * What a rule means.
     *
     * @param zone where an UNTIL in UTC is told as a date; null: in UTC
     */
    public String of(RecurrenceRule rule, @Nullable ZoneId zone) {
        return language.phrase("every." + rule.frequency(), rule.interval())
                + new Selection(language, rule).text()
                + new Ending(language, rule, zone).text();
    }

    private String dates(String key, List<?> dates) {
        return dates.isEmpty() ? "" : language.phrase(key, dates.size());
    }
}
