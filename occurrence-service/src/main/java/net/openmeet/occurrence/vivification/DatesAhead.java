package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;
import org.springframework.stereotype.Component;

/** Which dates of a series are stored ahead of time. */
@Component
public class DatesAhead {

    private final VivificationWindow window;

    DatesAhead(VivificationSettings settings) {
        this.window = settings.window();
    }

    /** Those of a series with these phases at {@code now}, ascending. */
    public List<RecurrenceId> of(Phases phases, Instant now) {
        return window.dates(phases, now);
    }
}
