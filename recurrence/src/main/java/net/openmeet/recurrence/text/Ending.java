package net.openmeet.recurrence.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Until;
import org.jspecify.annotations.Nullable;

/** How a rule ends, in words with what separates them from the rest; empty where it doesn't. */
final class Ending {

    private final Language language;
    private final RecurrenceRule rule;
    private final @Nullable ZoneId zone;

    Ending(Language language, RecurrenceRule rule, @Nullable ZoneId zone) {
        this.language = language;
        this.rule = rule;
        this.zone = zone;
    }

    String text() {
        if (rule.count().isPresent()) {
            return language.phrase("times", rule.count().getAsInt());
        }
        return rule.until()
                .map(until -> language.phrase("until", language.date(localDate(until))))
                .orElse("");
    }

    private LocalDate localDate(Until until) {
        if (until.form() != Until.Form.UTC || zone == null) {
            return until.dateTime().toLocalDate();
        }
        return until.dateTime().atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
    }
}
