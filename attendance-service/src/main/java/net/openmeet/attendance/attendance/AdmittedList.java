package net.openmeet.attendance.attendance;

/**
 * A list as it admits from now on.
 *
 * @param wasRemoved whether its occurrence was gone until now
 */
record AdmittedList(AttendanceList list, boolean wasRemoved) {

    /** Whether its occurrence was gone and is stored again. */
    boolean isBack() {
        return wasRemoved && !list.isRemoved();
    }
}
