package net.openmeet.series.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a newer file a series takes over: what the file has changed since it was last imported, but for what was changed here, too. A
 * schedule is one such thing.
 */
final class SeriesMerge {

    /** When it takes place, among the names of what is different. */
    private static final String SCHEDULE = "schedule";

    private final Series series;
    private final FileSaid before;
    private final ReadResult.Recurring now;
    private final List<String> changed = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private TemplateOverrides taken = TemplateOverrides.NONE;

    private SeriesMerge(Series series, Template current, FileSaid before, ReadResult.Recurring now) {
        this.series = series;
        this.before = before;
        this.now = now;
        for (TemplateField field : TemplateField.values()) {
            merge(field, current);
        }
        mergeSchedule();
    }

    /**
     * What becomes of it.
     *
     * @param current what the series looks like today
     */
    static SeriesMerge of(Series series, Template current, FileSaid before, ReadResult.Recurring now) {
        return new SeriesMerge(series, current, before, now);
    }

    /** What the file has changed and the series takes over, by name. */
    List<String> changed() {
        return List.copyOf(changed);
    }

    /** What the file has changed and was changed here to something else, so that it stays. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    Revision revision() {
        return new Revision(
                taken::over,
                changed.contains(SCHEDULE) ? new ImportedSchedule(now.schedule()) : null,
                series.visibility(),
                LoweredCapacity.REFUSE);
    }

    private void merge(TemplateField field, Template current) {
        Object theirs = field.in(now.template());
        if (!Objects.equals(theirs, field.in(before.template()))
                && decide(field.text(), field.in(before.template()), field.in(current), theirs)) {
            taken = taken.with(field, theirs);
        }
    }

    private void mergeSchedule() {
        ScheduleText theirs = now.schedule().text();
        if (!theirs.equals(before.schedule())) {
            Phase last = series.phases().last();
            decide(SCHEDULE, before.madeSchedule(), last.schedule().text(), theirs);
        }
    }

    /** Whether to take over what the file says now. */
    private boolean decide(String name, @Nullable Object was, @Nullable Object is, @Nullable Object theirs) {
        if (Objects.equals(is, theirs)) {
            return false;
        }
        boolean untouched = Objects.equals(was, is);
        (untouched ? changed : kept).add(name);
        return untouched;
    }
}
