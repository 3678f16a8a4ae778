package net.openmeet.occurrence.icalendar;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationResult;
import net.openmeet.platform.text.FoldedLines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A calendar as text. */
final class CalendarText {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarText.class);

    private CalendarText() {}

    static byte[] of(Calendar calendar) {
        ValidationResult validity = CalendarValidity.of(calendar);
        if (validity.hasErrors()) {
            // A fault of ours; most programs read it all the same.
            LOG.warn("A calendar isn't valid: {}", validity.getEntries());
        }
        return FoldedLines.of(calendar.toString());
    }
}
