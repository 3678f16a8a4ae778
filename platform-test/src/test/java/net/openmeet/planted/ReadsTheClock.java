package net.openmeet.planted;

import java.time.Instant;

class ReadsTheClock {

    Instant now() {
        return Instant.now();
    }
}
