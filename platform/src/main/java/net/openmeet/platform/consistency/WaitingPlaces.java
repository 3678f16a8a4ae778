package net.openmeet.platform.consistency;

import java.util.HashMap;
import java.util.Map;
import net.openmeet.platform.security.Viewer;

/**
 * How many requests wait at the same time, each of which asks the database a few times a second. Whoever takes all of their places leaves
 * those of everybody else. Callers who have not signed in share theirs: nothing here can tell them apart.
 */
final class WaitingPlaces {

    private final int all;
    private final int perMember;
    private final int perNobody;
    private final Map<Viewer, Integer> taken = new HashMap<>();
    private int waiting;

    /**
     * Places to wait.
     *
     * @param all of everybody together
     * @param perMember of one account
     * @param perNobody of all who have not signed in together
     */
    WaitingPlaces(int all, int perMember, int perNobody) {
        this.all = all;
        this.perMember = perMember;
        this.perNobody = perNobody;
    }

    /** Takes a place; false when there is none for this caller. */
    synchronized boolean take(Viewer viewer) {
        int own = taken.getOrDefault(viewer, 0);
        if (waiting >= all || own >= (viewer.equals(Viewer.NOBODY) ? perNobody : perMember)) {
            return false;
        }
        taken.put(viewer, own + 1);
        waiting++;
        return true;
    }

    synchronized void giveBack(Viewer viewer) {
        taken.computeIfPresent(viewer, (caller, own) -> own == 1 ? null : own - 1);
        waiting--;
    }
}
