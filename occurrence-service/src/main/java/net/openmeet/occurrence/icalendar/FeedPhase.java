package net.openmeet.occurrence.icalendar;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.id.Uuids;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.Template;

/**
 * A stretch of a series with one schedule and one template.
 *
 * @param uid stays the same as long as the stretch begins with the same date, paused or not
 */
record FeedPhase(UUID uid, Schedule schedule, Template template) {

    /** Those of a series. The first one is named as the series. */
    static List<FeedPhase> of(KnownSeries series) {
        Phase first = series.phases().planned().getFirst();
        return series.phases().all().stream()
                .map(phase -> new FeedPhase(
                        uid(series.id(), first, planned(series.phases(), phase)), phase.schedule(), phase.template()))
                .toList();
    }

    /** What names a strand of it: its first one as the phase itself. */
    String uid(int strand) {
        return (strand == 0 ? uid : Uuids.derived(uid, "strand " + strand)).toString();
    }

    private static UUID uid(UUID series, Phase first, Phase phase) {
        return phase.equals(first) ? series : Uuids.derived(series, "phase " + phase.first());
    }

    /** A phase as it would be without the pauses. */
    private static Phase planned(Phases phases, Phase phase) {
        return phases.planned().stream()
                .filter(candidate -> candidate.contains(phase.first()))
                .findFirst()
                .orElse(phase);
    }
}
