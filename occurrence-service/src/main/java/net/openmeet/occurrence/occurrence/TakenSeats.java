package net.openmeet.occurrence.occurrence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import org.springframework.stereotype.Component;

/** Seats that are taken, as far as they are known here: of those who take theirs meanwhile nobody loses a seat. */
@Component
public class TakenSeats {

    private final Attendances attendances;

    TakenSeats(Attendances attendances) {
        this.attendances = attendances;
    }

    /** An occurrence, and the template that it shall have. */
    public record Wanted(UUID occurrence, Template before, Template after, LoweredCapacity onLoweredCapacity) {

        private boolean isForbidden(int seatsTaken) {
            return onLoweredCapacity.forbids(before.capacity(), after.capacity(), () -> seatsTaken);
        }
    }

    /** Why an occurrence doesn't get the template that it shall have; empty where it gets it. */
    public Optional<ChangeResult.SeatsTaken> forbid(
            UUID occurrence, Template before, Template after, LoweredCapacity onLoweredCapacity) {
        var wanted = new Wanted(occurrence, before, after, onLoweredCapacity);
        return Optional.ofNullable(forbidden(List.of(wanted)).get(occurrence));
    }

    /** Those that don't get the template that they shall have, and why; with one statement at most. */
    public Map<UUID, ChangeResult.SeatsTaken> forbidden(Collection<Wanted> all) {
        List<Wanted> lowered = all.stream()
                .filter(wanted -> wanted.isForbidden(Integer.MAX_VALUE))
                .toList();
        if (lowered.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Attendance> known =
                attendances.of(lowered.stream().map(Wanted::occurrence).toList());
        return lowered.stream()
                .map(wanted -> Map.entry(
                        wanted,
                        known.getOrDefault(wanted.occurrence, Attendance.NONE).going()))
                .filter(seats -> seats.getKey().isForbidden(seats.getValue()))
                .collect(Collectors.toMap(
                        seats -> seats.getKey().occurrence, seats -> new ChangeResult.SeatsTaken(seats.getValue())));
    }
}
