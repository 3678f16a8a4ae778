package net.openmeet.occurrence.propagation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.openmeet.platform.web.Patched;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.FormerPhases;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseMerging;
import net.openmeet.vocabulary.phase.edit.PhaseRestoring;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.phase.edit.web.SeriesPatch;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A series takes place otherwise, as before, and otherwise once more: each date goes on as the same one each time. */
class CarryingToAndFroTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final RecurrenceId END = RecurrenceId.parse("2026-09-01T00:00");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesAChangeBackAndForth(long seed) {
        var random = new Random(seed);
        Phases before = series(random);
        if (edited(before, random, random.nextBoolean()) instanceof PhaseEdit.GoesOn edit) {
            assertThatItGoesToAndFro(before, edit);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesAMergeBackAndForth(long seed) {
        var random = new Random(seed);
        Phases whole = series(random);
        if (edited(whole, random, true) instanceof PhaseEdit.GoesOn split
                && new PhaseMerging(split.phases(), NOW)
                                .merge(
                                        split.at().newAnchor(),
                                        (goesOn, goes) -> List.of(new FormerPhases(
                                                schedules(whole), split.at(), schedules(split.phases()))))
                        instanceof PhaseEdit.GoesOn merge) {
            assertThatItGoesToAndFro(split.phases(), merge);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesAnotherTimeOfDayBackAndForth(long seed) {
        var random = new Random(seed);
        Phases before = series(random);
        int minutes = 15 * (1 + random.nextInt(8)) * (random.nextBoolean() ? 1 : -5);
        List<RecurrenceId> dates = dates(before);
        RecurrenceId from = dates.get(random.nextInt(dates.size()));
        boolean following = random.nextBoolean();
        RecurrenceId start = following ? from : before.first().schedule().start();
        String later = start.localDateTime().plusMinutes(minutes).toString();
        var revising = new PhaseRevising(before, starting(later), NOW);
        var edit = (PhaseEdit.GoesOn) (following ? revising.following(from) : revising.all());

        assertThat(carried(before, edit.phases(), edit.at()))
                .allSatisfy((date, other) -> assertThat(other.localDateTime())
                        .isEqualTo(date.localDateTime().plusMinutes(minutes)))
                .hasSize((int) before.all().stream()
                        .flatMap(phase -> phase.schedule().dates().between(phase.first(), END, 200).stream())
                        .filter(date -> !edit.phases().contains(date.id()))
                        .count());
        assertThatItGoesToAndFro(before, edit);
    }

    private static Revision starting(String start) {
        return new SeriesPatch(
                        Patched.absent(),
                        Patched.absent(),
                        Patched.absent(),
                        Patched.absent(),
                        Patched.absent(),
                        Patched.absent(),
                        Patched.given(start),
                        Patched.absent(),
                        Patched.absent())
                .toRevision(Visibility.PUBLIC, false);
    }

    private static List<Schedule> schedules(Phases phases) {
        return phases.planned().stream().map(Phase::schedule).toList();
    }

    private static void assertThatItGoesToAndFro(Phases before, PhaseEdit.GoesOn edit) {
        Phases after = edit.phases();
        var undo = (PhaseEdit.GoesOn) new PhaseRestoring(after, before, NOW, edit.at(), NOW).edit();
        var redo = (PhaseEdit.GoesOn) new PhaseRestoring(undo.phases(), after, NOW, undo.at(), NOW).edit();

        Map<RecurrenceId, RecurrenceId> carried = carried(before, after, edit.at());
        assertThat(undo.phases()).isEqualTo(before);
        assertThat(redo.phases()).isEqualTo(after);
        assertThat(carried(before, after, redo.at())).isEqualTo(carried);
        assertThat(carried(after, before, undo.at())).containsAllEntriesOf(reversed(carried));
    }

    /** As which dates those go on that don't stay. */
    private static Map<RecurrenceId, RecurrenceId> carried(Phases before, Phases after, TurningPoint at) {
        var carryOver = new CarryOver(before, after, new Anchors(at.from(), at.oldAnchor(), at.newAnchor()));
        Map<RecurrenceId, RecurrenceId> carried = new LinkedHashMap<>();
        before.all().stream()
                .flatMap(phase -> phase.schedule().dates().between(phase.first(), END, 200).stream())
                .map(date -> date.id())
                .filter(date -> !after.contains(date))
                .forEach(date -> carryOver
                        .of(date)
                        .filter(other -> !before.contains(other) && !carried.containsValue(other))
                        .ifPresent(other -> carried.put(date, other)));
        return carried;
    }

    private static Map<RecurrenceId, RecurrenceId> reversed(Map<RecurrenceId, RecurrenceId> carried) {
        Map<RecurrenceId, RecurrenceId> reversed = new LinkedHashMap<>();
        carried.forEach((date, other) -> {
            if (other.compareTo(END) < 0) {
                reversed.put(other, date);
            }
        });
        return reversed;
    }

    private static Phases series(Random random) {
        LocalDateTime start = LocalDateTime.parse("2026-03-02T19:00").plusDays(random.nextInt(7));
        Phases phases = Phases.of(new Phase(schedule(start, random), new Template("Yoga", "", 20, null)));
        return random.nextBoolean() && edited(phases, random, true) instanceof PhaseEdit.GoesOn split
                ? split.phases()
                : phases;
    }

    private static PhaseEdit edited(Phases phases, Random random, boolean following) {
        List<RecurrenceId> dates = dates(phases);
        RecurrenceId date = following ? dates.get(random.nextInt(dates.size())) : dates.getFirst();
        LocalDateTime start = date.localDateTime().plusDays(random.nextInt(5)).withHour(19 + random.nextInt(3));
        Schedule schedule = schedule(start, random);
        var revising = new PhaseRevising(
                phases,
                new Revision(template -> template, to(schedule), Visibility.PUBLIC, LoweredCapacity.REFUSE),
                NOW);
        return following ? revising.following(date) : revising.all();
    }

    private static List<RecurrenceId> dates(Phases phases) {
        return phases.all().stream()
                .flatMap(phase -> phase.schedule().dates().between(phase.first(), END, 8).stream())
                .map(date -> date.id())
                .toList();
    }

    private static ScheduleRevision to(Schedule schedule) {
        return new ScheduleRevision() {

            @Override
            public Schedule revised(Schedule current) {
                return schedule;
            }

            @Override
            public Schedule reframed(Schedule current, Schedule first) {
                return current;
            }
        };
    }

    private static Schedule schedule(LocalDateTime start, Random random) {
        String rule = switch (random.nextInt(5)) {
            case 0 -> "FREQ=DAILY;INTERVAL=3";
            case 1 -> "FREQ=WEEKLY;INTERVAL=2";
            default -> "FREQ=WEEKLY";
        };
        String end = switch (random.nextInt(3)) {
            case 0 -> ";COUNT=" + (6 + random.nextInt(12));
            case 1 -> ";UNTIL=20260701T000000Z";
            default -> "";
        };
        return new ScheduleText(
                        "Europe/Berlin",
                        RecurrenceId.of(start).toString(),
                        "PT1H",
                        List.of(rule + end),
                        List.of(),
                        List.of())
                .parse();
    }
}
