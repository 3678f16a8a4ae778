package net.openmeet.community.erasure.messaging;

import net.openmeet.community.erasure.Erasures;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Hears what occurrence-service has forgotten. */
@Component
class OccurrenceErasureListener extends ErasureListener {

    OccurrenceErasureListener(Erasures erasures) {
        super(Topics.OCCURRENCES, erasures);
    }
}
