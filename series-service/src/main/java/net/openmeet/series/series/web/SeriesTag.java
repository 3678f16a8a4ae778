package net.openmeet.series.series.web;

import java.time.Instant;
import java.util.function.LongPredicate;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.template.OnlineUriVisibility;

/**
 * The ETag of a series: its version; where it has several phases which of them an answer shows, since that changes with time; and whether it is
 * told without what is for those who go.
 */
public final class SeriesTag {

    private SeriesTag() {}

    /** Without quotes, as {@code If-Match} may send it back. */
    static String of(Series series, Instant now) {
        int phases = series.phases().planned().size();
        String version =
                phases == 1 ? Long.toString(series.version()) : series.version() + "." + phaseInForce(series, now);
        return isLess(series) ? version + ".less" : version;
    }

    /** Whether it is told without the URIs that those who go are told. Said also where there are none: it may be asked for with what was told before. */
    static boolean isLess(Series series) {
        return !series.hidesSomething()
                && series.phases().planned().stream()
                        .anyMatch(phase -> phase.template().onlineUriVisibility() == OnlineUriVisibility.ATTENDEES);
    }

    /** The place of the phase that is in force or comes next, from 0. */
    static int phaseInForce(Series series, Instant now) {
        Phases plan = series.phases().plan();
        return plan.all().indexOf(plan.inForce(now));
    }

    /** As {@link #admittedBy(ExpectedVersion)}, of what was shown to the caller, too. */
    public static LongPredicate admittedBy(ExpectedVersion expected, Preview preview) {
        return admittedBy(expected).and(preview::admits);
    }

    /** Whether a version is one that the caller wants to change, whichever phase was in force when he read it. */
    public static LongPredicate admittedBy(ExpectedVersion expected) {
        return expected::admitsAStateOf;
    }
}
