package net.openmeet.planted;

import net.openmeet.platform.problem.ProblemException;

class KnowsTheWeb {

    RuntimeException refusal() {
        return ProblemException.conflict("full", "No seat is left.");
    }
}
