package net.openmeet.series.series;

import java.time.Instant;
import java.util.OptionalInt;
import net.openmeet.series.attendance.KnownAttendances;
import net.openmeet.vocabulary.phase.edit.LoweredSeats;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import org.springframework.stereotype.Component;

/** The seats that are taken, as far as it is known here: with those who take theirs meanwhile it stays as it is, nobody loses a seat. */
@Component
class KnownSeats {

    private final KnownAttendances attendances;

    KnownSeats(KnownAttendances attendances) {
        this.attendances = attendances;
    }

    /** The seats taken of a date that would have fewer; 0 where there is none. */
    int beyond(PhaseEdit edit, Series series, Instant now) {
        OptionalInt capacity = LoweredSeats.of(edit);
        if (capacity.isEmpty()) {
            return 0;
        }
        int seats = attendances.mostGoing(series.id(), LoweredSeats.since(series.phases(), edit, now));
        return seats > capacity.getAsInt() ? seats : 0;
    }
}
