package net.openmeet.occurrence.propagation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Template;

/** Phases of a series, made and edited at random. */
final class RandomSeries {

    private static final LocalDateTime END = LocalDateTime.parse("2026-07-01T00:00");
    private static final Template TEMPLATE = new Template("Yoga", "", 20, null);

    private final Random random;
    private Phases phases;

    RandomSeries(Random random) {
        this.random = random;
        this.phases = Phases.of(phase(LocalDateTime.parse("2026-03-02T08:00").plusDays(random.nextInt(7)), rule()));
    }

    Phases phases() {
        return phases;
    }

    /** Its dates until July. */
    List<RecurrenceId> dates() {
        return phases.all().stream()
                .flatMap(phase -> phase.schedule().dates().between(phase.first(), RecurrenceId.of(END)).stream())
                .map(instance -> instance.id())
                .toList();
    }

    RecurrenceId anyDate() {
        List<RecurrenceId> dates = dates();
        return dates.get(random.nextInt(dates.size()));
    }

    /** From a date on it takes place otherwise; the first date of the phase that begins there. */
    RecurrenceId split(RecurrenceId from) {
        LocalDateTime start = from.localDateTime().plusDays(random.nextInt(5)).withHour(8 + random.nextInt(12));
        Phase next = phase(start.isBefore(from.localDateTime()) ? start.plusDays(1) : start, rule());
        List<Phase> all = before(from);
        all.add(next);
        phases = new Phases(all);
        return next.first();
    }

    /** It ends before a date, which isn't its first one. */
    void endBefore(RecurrenceId date) {
        phases = new Phases(before(date));
    }

    /** Some of its dates are left out, as long as each phase has others. */
    Set<RecurrenceId> exclude(Collection<RecurrenceId> dates) {
        var excluded = new TreeSet<RecurrenceId>();
        phases = new Phases(phases.all().stream()
                .map(phase -> {
                    var without = new TreeSet<>(phase.schedule().dates().exceptions());
                    dates.stream()
                            .filter(phase::contains)
                            .filter(date -> !date.equals(phase.first()))
                            .filter(excluded::add)
                            .forEach(without::add);
                    return phase.with(
                            phase.schedule().with(phase.schedule().dates().dates(), without));
                })
                .toList());
        return excluded;
    }

    private List<Phase> before(RecurrenceId date) {
        var before = new ArrayList<Phase>();
        for (Phase phase : phases.all()) {
            if (phase.contains(date)) {
                phase.before(date).ifPresent(before::add);
                return before;
            }
            before.add(phase);
        }
        return before;
    }

    private String rule() {
        return switch (random.nextInt(3)) {
            case 0 -> "FREQ=DAILY;INTERVAL=" + (2 + random.nextInt(3));
            case 1 -> "FREQ=WEEKLY;INTERVAL=2";
            default -> "FREQ=WEEKLY";
        };
    }

    private static Phase phase(LocalDateTime start, String rule) {
        Schedule schedule = new ScheduleText(
                        "Europe/Berlin", RecurrenceId.of(start).toString(), "PT1H", List.of(rule), List.of(), List.of())
                .parse();
        return new Phase(schedule, TEMPLATE);
    }
}
