package net.openmeet.occurrence.icalendar;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.id.Uuids;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;

/**
 * A stretch of a series with one schedule and one template.
 *
 * @param uid stays the same as long as the stretch begins with the same date
 */
record FeedPhase(UUID uid, Schedule schedule, Template template) {

    /** Those of a series. The first one is named as the series. */
    static List<FeedPhase> of(KnownSeries series) {
        Phase first = series.phases().first();
        return series.phases().all().stream()
                .map(phase -> new FeedPhase(
                        phase.equals(first) ? series.id() : Uuids.derived(series.id(), "phase " + phase.first()),
                        phase.schedule(),
                        phase.template()))
                .toList();
    }

    /** What names a strand of it: its first one as the phase itself. */
    String uid(int strand) {
        return (strand == 0 ? uid : Uuids.derived(uid, "strand " + strand)).toString();
    }
}
