package net.openmeet.planted;

import java.time.Instant;
import java.util.function.Supplier;

class ReadsTheClock {

    Instant now() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }
}
