package net.openmeet.community.erasure.messaging;

import net.openmeet.community.erasure.Erasures;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Hears what series-service has forgotten. */
@Component
class SeriesErasureListener extends ErasureListener {

    SeriesErasureListener(Erasures erasures) {
        super(Topics.SERIES, erasures);
    }
}
