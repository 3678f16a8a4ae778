package net.openmeet.attendance.attendance;

import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.platform.change.Change;

/**
 * Something that was decided.
 *
 * @param change what made it so
 */
record Step(Transition transition, Change change) {

    RsvpFact fact() {
        return new RsvpFact(transition.fact(), change);
    }

    Rsvp rsvp() {
        return transition.rsvp();
    }
}
