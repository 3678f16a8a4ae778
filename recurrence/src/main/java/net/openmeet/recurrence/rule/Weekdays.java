package net.openmeet.recurrence.rule;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** RFC 5545's two-letter names of weekdays. */
final class Weekdays {

    private static final DayOfWeek[] DAYS = DayOfWeek.values();
    private static final String NAMES = "MOTUWETHFRSASU";

    private Weekdays() {}

    /** The weekday whose two letters stand at {@code at}, in any case; null where none does. */
    static @Nullable DayOfWeek named(String text, int at) {
        for (int day = 0; day < 7; day++) {
            if (text.regionMatches(true, at, NAMES, day * 2, 2)) {
                return DAYS[day];
            }
        }
        return null;
    }

    static String name(DayOfWeek day) {
        int at = (day.getValue() - 1) * 2;
        return NAMES.substring(at, at + 2);
    }
}
