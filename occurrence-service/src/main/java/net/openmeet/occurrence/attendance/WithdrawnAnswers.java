package net.openmeet.occurrence.attendance;

import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Who has to know that nobody may be left who has answered. */
public interface WithdrawnAnswers {

    /** Answers for these occurrences were taken back, and no seat is taken or waited for any more; each with what made it so. */
    void withdrawn(Map<UUID, Change> occurrences);
}
