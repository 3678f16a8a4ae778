package net.openmeet.occurrence.attendance;

import java.util.UUID;
import net.openmeet.platform.change.Change;

/** Who has to know that an occurrence isn't without answers any more. */
public interface FirstAnswers {

    /** Somebody has answered an occurrence for the first time; {@code change} is what made it so. */
    void answered(UUID occurrence, Change change);
}
