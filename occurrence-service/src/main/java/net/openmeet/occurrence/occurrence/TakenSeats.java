package net.openmeet.occurrence.occurrence;

import java.util.Optional;
import java.util.UUID;
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

    /** Why an occurrence doesn't get the template that it shall have; empty where it gets it. */
    public Optional<ChangeResult.SeatsTaken> forbid(
            UUID occurrence, Template before, Template after, LoweredCapacity onLoweredCapacity) {
        return onLoweredCapacity.forbids(
                        before.capacity(),
                        after.capacity(),
                        () -> attendances.of(occurrence).going())
                ? Optional.of(
                        new ChangeResult.SeatsTaken(attendances.of(occurrence).going()))
                : Optional.empty();
    }
}
