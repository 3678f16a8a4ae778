package net.openmeet.series.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.set.OccurrenceCursor;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.text.RecurrenceText;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * What a schedule comes to.
 *
 * @param text what repeats, in words
 * @param dates the first dates
 * @param infinite whether it never ends
 * @param count how many dates there are in all; empty when infinite, and where several rules give more than
 *     {@value #MOST_COUNTED}
 * @param warnings what people may not expect
 */
public record SchedulePreview(
        String text, List<PreviewedDate> dates, boolean infinite, OptionalLong count, List<PreviewWarning> warnings) {

    /** How many dates a preview may show. */
    public static final int MOST_DATES = 100;

    static final int MOST_COUNTED = 10_000;

    public SchedulePreview {
        dates = List.copyOf(dates);
        warnings = List.copyOf(warnings);
    }

    /**
     * The preview of a schedule.
     *
     * @param limit how many dates to show at most, 1 to {@value #MOST_DATES}
     * @param now tells which dates are over
     */
    public static SchedulePreview of(Schedule schedule, int limit, Locale language, Instant now) {
        RecurrenceSet set = schedule.dates();
        var dates = new ArrayList<PreviewedDate>();
        Iterator<Instance> instances = set.all().iterator();
        while (dates.size() < limit && instances.hasNext()) {
            dates.add(PreviewedDate.of(instances.next(), schedule));
        }
        return new SchedulePreview(
                RecurrenceText.in(language).of(set),
                dates,
                set.isInfinite(),
                count(set),
                PreviewWarning.of(schedule, set, dates, now));
    }

    /** Dates that several rules may share can only be counted one by one, and there may be billions of them. */
    private static OptionalLong count(RecurrenceSet set) {
        if (set.isInfinite()) {
            return OptionalLong.empty();
        }
        return set.rules().size() <= 1 ? counted(set) : countedOneByOne(set);
    }

    private static OptionalLong counted(RecurrenceSet set) {
        return set.last()
                .map(last -> OptionalLong.of(set.countUntil(last.id()) + 1))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong countedOneByOne(RecurrenceSet set) {
        OccurrenceCursor dates = set.cursor();
        int count = 0;
        while (dates.advance()) {
            if (++count > MOST_COUNTED) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(count);
    }
}
