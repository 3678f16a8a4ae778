package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.PausedPhases;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** Decides what a pause takes out of a series, and what is a date again after it. What has begun takes place. */
public final class Pausing {

    /** What a pause, or its end, makes of a series. */
    public sealed interface Decision {

        /**
         * Phases and pauses as they are from now on.
         *
         * @param dates those that are taken out, or put in again, ascending
         */
        record Decided(Phases phases, List<RecurrenceId> dates) implements Decision {
            public Decided {
                dates = List.copyOf(dates);
            }
        }

        record Refused(PhaseRefusal reason) implements Decision {}
    }

    private final Phases phases;
    private final Instant now;

    public Pausing(Phases phases, Instant now) {
        this.phases = phases;
        this.now = now;
    }

    public Decision pause(Pause wanted) {
        if (phases.pauses().size() >= Phases.MOST) {
            return new Decision.Refused(new PhaseRefusal.TooLarge());
        }
        Pause pause = toCome(phases, wanted, now);
        List<RecurrenceId> taken = pause == null ? List.of() : PausedPhases.dates(phases.all(), List.of(pause));
        if (pause == null || taken.isEmpty()) {
            return new Decision.Refused(new PhaseRefusal.NothingToPause());
        }
        List<Pause> pauses =
                Stream.concat(phases.pauses().stream(), Stream.of(pause)).toList();
        return decided(phases.planned(), pauses, taken);
    }

    /** Ends all pauses. */
    public Decision resume() {
        var begun = new TreeSet<RecurrenceId>();
        var again = new TreeSet<RecurrenceId>();
        for (Phase phase : phases.planned()) {
            Schedule schedule = phase.schedule();
            PausedPhases.dates(List.of(phase), phases.pauses())
                    .forEach(date -> (PastDates.haveBegun(schedule, date, now) ? begun : again).add(date));
        }
        return decided(PastDates.without(phases.planned(), begun), List.of(), List.copyOf(again));
    }

    /** A pause as far as it takes out nothing that has begun; null where it is over by then. */
    static @Nullable Pause toCome(Phases phases, Pause wanted, Instant now) {
        boolean takesWhatHasBegun = phases.planned().stream()
                .anyMatch(phase -> wanted.datesOf(phase.schedule(), 1).stream()
                        .anyMatch(date -> PastDates.haveBegun(phase.schedule(), date, now)));
        if (!takesWhatHasBegun) {
            return wanted;
        }
        LocalDateTime local =
                LocalDateTime.ofInstant(now, phases.inForce(now).schedule().zone());
        return wanted.from(RecurrenceId.of(local.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)));
    }

    private static Decision decided(List<Phase> planned, List<Pause> pauses, List<RecurrenceId> dates) {
        return switch (Composition.of(planned, pauses, after -> new PhaseEdit.Dates(after, dates))) {
            case PhaseEdit.Dates(var after, var concerned) -> new Decision.Decided(after, concerned);
            case PhaseEdit.Refused(var reason) -> new Decision.Refused(reason);
            case PhaseEdit other -> throw new IllegalStateException("No pause: " + other);
        };
    }
}
