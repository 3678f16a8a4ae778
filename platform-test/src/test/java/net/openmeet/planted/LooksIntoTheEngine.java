package net.openmeet.planted;

import net.openmeet.recurrence.time.EngineInside;

class LooksIntoTheEngine {

    private final EngineInside inside = new EngineInside();

    EngineInside inside() {
        return inside;
    }
}
