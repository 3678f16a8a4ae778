package net.openmeet.series.icalendar;

import java.time.Instant;
import java.util.List;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.imported.ImportMerge;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a newer file a series takes over: what the file has changed since it was last imported, but for what was changed here, too. A
 * schedule is one such thing; where there are several phases, all of them together are one.
 */
final class SeriesMerge {

    /** When it takes place, among the names of what is different. */
    private static final String SCHEDULE = "schedule";

    private static final String PHASES = "phases";

    private final Series series;
    private final ReadResult.Recurring now;
    private final Instant at;
    private final ImportMerge merge = new ImportMerge();

    private SeriesMerge(Series series, FileSaid before, ReadResult.Recurring now, Instant at) {
        this.series = series;
        this.now = now;
        this.at = at;
        if (isOne(before.phases()) && isOne(now.phases())) {
            Template current = series.phases().inForce(at).template();
            merge.template(before.phases().first().template(), current, now.template());
            if (!schedules(before.phases()).equals(schedules(now.phases()))) {
                merge.merge(SCHEDULE, schedules(before.made()), schedules(series.phases()), schedules(now.phases()));
            }
        } else if (!before.phases().equals(now.phases())) {
            merge.merge(
                    PHASES,
                    before.made().all(),
                    series.phases().planned(),
                    now.phases().all());
        }
    }

    /** What becomes of a series at a moment. */
    static SeriesMerge of(Series series, FileSaid before, ReadResult.Recurring now, Instant at) {
        return new SeriesMerge(series, before, now, at);
    }

    /** What the file has changed and the series takes over, by name. */
    List<String> changed() {
        return merge.taken();
    }

    /** Whether it takes place otherwise from now on. */
    boolean takesDates() {
        return changed().contains(SCHEDULE) || changed().contains(PHASES);
    }

    /** What the file has changed and was changed here to something else, so that it stays. */
    List<String> kept() {
        return merge.kept();
    }

    Revision revision() {
        return new Revision(taken()::over, schedule(), series.visibility(), LoweredCapacity.REFUSE);
    }

    private @Nullable ScheduleRevision schedule() {
        if (changed().contains(PHASES)) {
            return ImportedPhases.of(now.phases(), at);
        }
        return changed().contains(SCHEDULE) ? new ImportedSchedule(now.schedule()) : null;
    }

    private TemplateOverrides taken() {
        TemplateOverrides taken = TemplateOverrides.NONE;
        for (TemplateField field : TemplateField.values()) {
            if (changed().contains(field.text())) {
                taken = taken.with(field, field.in(now.template()));
            }
        }
        return taken;
    }

    private static boolean isOne(Phases phases) {
        return phases.all().size() == 1;
    }

    private static List<ScheduleText> schedules(Phases phases) {
        return phases.planned().stream()
                .map(Phase::schedule)
                .map(schedule -> schedule.text())
                .toList();
    }
}
