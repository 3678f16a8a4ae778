package net.openmeet.occurrence.preview.web;

import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.text.KebabCase;
import net.openmeet.recurrence.DstMark;
import org.jspecify.annotations.Nullable;

/** What daylight saving time does to the start of an occurrence before an edit, and after it; null where it isn't one then. */
record ClockMarks(@Nullable String before, @Nullable String after) {

    /** The marks of an occurrence; null where the clocks do the same to both. */
    static @Nullable ClockMarks between(@Nullable OccurrenceView before, @Nullable OccurrenceView after) {
        DstMark was = before == null ? null : mark(before.timing());
        DstMark is = after == null ? null : mark(after.timing());
        boolean untouched = (was == null || was == DstMark.NONE) && (is == null || is == DstMark.NONE);
        return untouched || was == is ? null : new ClockMarks(text(was), text(is));
    }

    private static DstMark mark(Timing timing) {
        if (timing.isAllDay()) {
            return DstMark.NONE;
        }
        return switch (timing.zone()
                .getRules()
                .getValidOffsets(timing.start().localDateTime())
                .size()) {
            case 0 -> DstMark.SHIFTED_BY_GAP;
            case 1 -> DstMark.NONE;
            default -> DstMark.EARLIER_OF_OVERLAP;
        };
    }

    private static @Nullable String text(@Nullable DstMark mark) {
        return mark == null ? null : KebabCase.of(mark);
    }
}
