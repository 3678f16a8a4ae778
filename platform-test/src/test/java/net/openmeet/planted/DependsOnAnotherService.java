package net.openmeet.planted;

import net.openmeet.plantedservice.ElsewhereKnown;

class DependsOnAnotherService {

    private final ElsewhereKnown known = new ElsewhereKnown();

    ElsewhereKnown known() {
        return known;
    }
}
