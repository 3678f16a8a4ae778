package net.openmeet.attendance.notification;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long before a date begins people may be reminded of it. Of few lengths, so that few ranges of starts are looked at. */
public enum Lead {
    FIVE_MINUTES("PT5M"),
    QUARTER_OF_AN_HOUR("PT15M"),
    HALF_AN_HOUR("PT30M"),
    HOUR("PT1H"),
    TWO_HOURS("PT2H"),
    SIX_HOURS("PT6H"),
    HALF_A_DAY("PT12H"),
    DAY("PT24H"),
    TWO_DAYS("PT48H"),
    WEEK("PT168H");

    /** Those of whoever didn't say. */
    public static final List<Lead> USUAL = List.of(DAY, HOUR);

    private static final Duration OF_WHOLE_DAYS = Duration.ofHours(12);

    private final String text;

    Lead(String text) {
        this.text = text;
    }

    /** As in JSON: a duration in hours or minutes as they pass, whatever clocks do meanwhile. */
    public String text() {
        return text;
    }

    /** The lead of that text, if there is one. */
    public static Optional<Lead> find(String text) {
        return Arrays.stream(values()).filter(lead -> lead.text.equals(text)).findFirst();
    }

    Duration duration() {
        return Duration.parse(text);
    }

    /** As in the database. */
    int minutes() {
        return (int) duration().toMinutes();
    }

    static Lead of(int minutes) {
        return Arrays.stream(values())
                .filter(lead -> lead.minutes() == minutes)
                .findFirst()
                .orElseThrow();
    }

    /** How late somebody may still be reminded. */
    Duration useful() {
        return duration().dividedBy(2);
    }

    /** Whether it is said of dates that have no time of day: it would be in the night before. */
    boolean isOfWholeDays() {
        return duration().compareTo(OF_WHOLE_DAYS) >= 0;
    }
}
