package net.openmeet.attendance.attendance;

import java.util.List;

/** Who is on an occurrence's list, as far as the caller may know. */
public sealed interface AttendeesResult {

    /** In the order in which they came to their status. */
    record Listed(List<Attendee> attendees) implements AttendeesResult {

        public Listed {
            attendees = List.copyOf(attendees);
        }
    }

    /** Who waits and who declined is for the organiser to know. */
    record NotOwner() implements AttendeesResult {}

    /** Who goes is for those who go to know. */
    record ForAttendees() implements AttendeesResult {}

    /** Who goes is for the organiser to know. */
    record ForOrganisers() implements AttendeesResult {}

    /** There is no such occurrence, or the caller may not know of it. */
    record UnknownEvent() implements AttendeesResult {}
}
