package net.openmeet.occurrence.attendance;

/**
 * Who goes to an occurrence, in numbers; guests included.
 *
 * @param version of the occurrence's attendance; 0: nobody has answered
 * @param going seats taken
 * @param waitlisted seats asked for on the waitlist
 */
public record Attendance(long version, int going, int waitlisted) {

    /** Of an occurrence that nobody has answered. */
    public static final Attendance NONE = new Attendance(0, 0, 0);

    /** The newer of two. */
    public Attendance newest(Attendance other) {
        return version >= other.version ? this : other;
    }
}
