package net.openmeet.series.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * Something about a schedule that is in order, and that people may not expect.
 *
 * @param detail a sentence for people
 */
public record PreviewWarning(Kind kind, String detail) {

    /** What it is. The name in kebab case is what callers see. */
    public enum Kind {
        /** All dates are over. */
        ALL_OVER,
        /** The first date is over. */
        STARTS_IN_THE_PAST,
        /** On one of the dates shown the clocks skip the start; it is moved forward. */
        SHIFTED_BY_GAP,
        /** On one of the dates shown the clocks show the start twice; the first time is meant. */
        EARLIER_OF_OVERLAP,
        /** One of the dates shown begins before the one before it ends. */
        DATES_OVERLAP
    }

    static List<PreviewWarning> of(Schedule schedule, RecurrenceSet set, List<PreviewedDate> shown, Instant now) {
        var warnings = new ArrayList<PreviewWarning>();
        set.last()
                .map(last -> PreviewedDate.of(last, schedule))
                .filter(last -> last.end().toInstant().isBefore(now))
                .ifPresentOrElse(
                        last -> warnings.add(new PreviewWarning(Kind.ALL_OVER, "The last date was " + last.id() + ".")),
                        () -> started(shown, now, warnings));
        first(DstMark.SHIFTED_BY_GAP, shown)
                .map(date -> "The clocks skip " + date.id() + "; it begins at "
                        + date.start().toLocalDateTime() + ".")
                .ifPresent(detail -> warnings.add(new PreviewWarning(Kind.SHIFTED_BY_GAP, detail)));
        first(DstMark.EARLIER_OF_OVERLAP, shown)
                .map(date -> "The clocks show " + date.id() + " twice; the first time is meant.")
                .ifPresent(detail -> warnings.add(new PreviewWarning(Kind.EARLIER_OF_OVERLAP, detail)));
        overlapping(shown, warnings);
        return warnings;
    }

    private static void started(List<PreviewedDate> shown, Instant now, List<PreviewWarning> warnings) {
        if (shown.getFirst().start().toInstant().isBefore(now)) {
            warnings.add(new PreviewWarning(
                    Kind.STARTS_IN_THE_PAST,
                    "The first date, " + shown.getFirst().id() + ", is over or has begun."));
        }
    }

    private static Optional<PreviewedDate> first(DstMark mark, List<PreviewedDate> shown) {
        return shown.stream().filter(date -> date.mark() == mark).findFirst();
    }

    private static void overlapping(List<PreviewedDate> shown, List<PreviewWarning> warnings) {
        IntStream.range(1, shown.size())
                .filter(next ->
                        shown.get(next).start().isBefore(shown.get(next - 1).end()))
                .mapToObj(next -> shown.get(next).id())
                .findFirst()
                .ifPresent(id -> warnings.add(new PreviewWarning(
                        Kind.DATES_OVERLAP, "The date " + id + " begins before the one before it ends.")));
    }
}
