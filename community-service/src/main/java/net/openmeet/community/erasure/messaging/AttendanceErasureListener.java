package net.openmeet.community.erasure.messaging;

import net.openmeet.community.erasure.Erasures;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Hears what attendance-service has forgotten. */
@Component
class AttendanceErasureListener extends ErasureListener {

    AttendanceErasureListener(Erasures erasures) {
        super(Topics.ATTENDANCE, erasures);
    }
}
