package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import org.jspecify.annotations.Nullable;

/** Which dates have fewer seats after an edit. */
public final class LoweredSeats {

    private LoweredSeats() {}

    /** The fewest seats of those phases that have fewer than before; empty where none has. */
    public static OptionalInt of(PhaseEdit edit) {
        return switch (edit) {
            case PhaseEdit.Looks(var phases, var before, var after) -> lowest(before, after);
            case PhaseEdit.GoesOn(var phases, var at, var before, var after, var following) -> lowest(before, after);
            case PhaseEdit.Same same -> OptionalInt.empty();
            case PhaseEdit.Dates dates -> OptionalInt.empty();
            case PhaseEdit.Refused refused -> OptionalInt.empty();
        };
    }

    /** No date that ends earlier is concerned by an edit. */
    public static Instant since(Phases before, PhaseEdit edit, Instant now) {
        return edit instanceof PhaseEdit.GoesOn goesOn
                ? before.date(goesOn.at().from())
                        .map(PhaseDate::startsAt)
                        .filter(now::isBefore)
                        .orElse(now)
                : now;
    }

    /** Where fewer phases go on than there were, the last one goes on in place of the others. */
    private static OptionalInt lowest(List<Phase> before, List<Phase> after) {
        return IntStream.range(0, before.size())
                .filter(i -> isLowered(seats(before, i), seats(after, i)))
                .map(i -> Objects.requireNonNull(seats(after, i)))
                .min();
    }

    private static boolean isLowered(@Nullable Integer before, @Nullable Integer after) {
        return after != null && (before == null || after < before);
    }

    private static @Nullable Integer seats(List<Phase> phases, int index) {
        return phases.get(Math.min(index, phases.size() - 1)).template().capacity();
    }
}
