package net.openmeet.attendance.attendance;

import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Approve of members who want to go, or decline them; for the organiser, as one change.
 *
 * @param slug the occurrence's name in URLs
 * @param by account of the organiser
 * @param members each once, at most {@value #MOST}
 * @param note what those are told who are declined, at most {@value #LONGEST_NOTE} code points; null: nothing
 */
public record DecideAttendees(
        String slug,
        UUID by,
        List<Member> members,
        boolean approved,
        @Nullable String note) {

    public static final int MOST = 100;
    public static final int LONGEST_NOTE = 1000;

    public DecideAttendees {
        members = List.copyOf(members);
        if (members.size() > MOST || (approved && note != null)) {
            throw new IllegalArgumentException("Too many members, or a note for those who are approved of");
        }
    }

    /**
     * Who is approved of, or declined.
     *
     * @param onlyIf is asked whether an answer of this version may be decided
     */
    public record Member(UUID accountId, LongPredicate onlyIf) {}
}
