package net.openmeet.vocabulary.phase.edit;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.platform.change.FieldChanges;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.TemplateChanges;
import org.jspecify.annotations.Nullable;

/** What is different between phases, field by field as the API names them. */
public final class PhaseChanges {

    private PhaseChanges() {}

    /** What is different between phases and those that take their places; a field that differs in several, as the first one has it. */
    public static List<FieldChange> between(List<Phase> before, List<Phase> after) {
        var found = new ArrayList<FieldChange>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            for (FieldChange change : between(before.get(i), after.get(i))) {
                if (found.stream().noneMatch(known -> known.field().equals(change.field()))) {
                    found.add(change);
                }
            }
        }
        return found;
    }

    /** That dates aren't any more. */
    public static List<FieldChange> without(List<RecurrenceId> dates) {
        return without(dates, List.of());
    }

    /**
     * That dates aren't any more.
     *
     * @param reasons for people; none where none were said
     */
    public static List<FieldChange> without(List<RecurrenceId> dates, List<String> reasons) {
        return new FieldChanges()
                .compare("dates", texts(dates), null)
                .compare("holidays", null, reasons.isEmpty() ? null : reasons)
                .all();
    }

    /** That dates are some from now on. */
    public static List<FieldChange> with(List<RecurrenceId> dates) {
        return new FieldChanges().compare("dates", null, texts(dates)).all();
    }

    /** That there is a pause. */
    public static List<FieldChange> of(Pause pause) {
        return new FieldChanges()
                .compare("pause.from", null, pause.from().toString())
                .compare("pause.until", null, pause.until().toString())
                .compare("pause.reason", null, pause.reason())
                .all();
    }

    /** That there are no pauses any more. */
    public static List<FieldChange> ended(List<Pause> pauses) {
        return new FieldChanges()
                .compare(
                        "pauses",
                        pauses.stream()
                                .map(pause -> pause.from() + "/" + pause.until())
                                .toList(),
                        null)
                .all();
    }

    /** Which date is the last one. */
    public static List<FieldChange> ofEnd(Phases before, Phases after) {
        return new FieldChanges()
                .compare("lastDate", lastDate(before), lastDate(after))
                .all();
    }

    private static List<FieldChange> between(Phase before, Phase after) {
        var changes = new FieldChanges();
        TemplateChanges.compare(before.template(), after.template(), changes);
        ScheduleText was = before.schedule().text();
        ScheduleText is = after.schedule().text();
        return changes.compare("timeZone", was.zone(), is.zone())
                .compare("start", was.start(), is.start())
                .compare("duration", was.duration(), is.duration())
                .compare("recurrence.rrules", was.rrules(), is.rrules())
                .compare("recurrence.rdates", was.rdates(), is.rdates())
                .compare("recurrence.exdates", was.exdates(), is.exdates())
                .all();
    }

    private static List<String> texts(List<RecurrenceId> dates) {
        return dates.stream().map(RecurrenceId::toString).toList();
    }

    private static @Nullable String lastDate(Phases phases) {
        return phases.last().last().map(RecurrenceId::toString).orElse(null);
    }
}
