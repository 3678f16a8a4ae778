package net.openmeet.attendance.attendance;

import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.vocabulary.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A list as it admits from now on.
 *
 * @param formerStatus where its occurrence was in its life until now; null: there was none
 * @param formerNumber of the plan that it had
 * @param formerPlan what people planned by until now; null: not known
 * @param plan what they plan by from now on; null: not known
 */
record AdmittedList(
        AttendanceList list,
        @Nullable OccurrenceStatus formerStatus,
        int formerNumber,
        @Nullable Plan formerPlan,
        @Nullable Plan plan) {

    /** Whether its occurrence was gone and is stored again. */
    boolean isBack() {
        return formerStatus == OccurrenceStatus.REMOVED && !list.isRemoved();
    }

    /** Whether somebody has a seat who had planned otherwise. */
    boolean isReplanned() {
        return list.going() > 0 && formerPlan != null && formerNumber < list.planNumber();
    }

    /** Whether the occurrence was cancelled until now, and somebody has a seat. */
    boolean isReinstated() {
        return list.going() > 0
                && formerStatus == OccurrenceStatus.CANCELLED
                && list.admission().status() == OccurrenceStatus.SCHEDULED;
    }

    /** Whether the change upsets the plan of those who answered for what it was until now. */
    boolean isUpset() {
        return isReplanned() && formerPlan != null && plan != null && formerPlan.isUpsetBy(plan);
    }
}
