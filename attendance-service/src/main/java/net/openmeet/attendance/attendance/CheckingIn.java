package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.attendance.attendance.CheckInAttendees.Member;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who is there. */
@Component
class CheckingIn {

    private final AttendanceLists lists;
    private final CheckIns checkIns;
    private final CheckInCodes codes;
    private final Clock clock;

    CheckingIn(AttendanceLists lists, CheckIns checkIns, CheckInCodes codes, Clock clock) {
        this.lists = lists;
        this.checkIns = checkIns;
        this.codes = codes;
        this.clock = clock;
    }

    /** Notes it of those who have a seat, also after the end: lists are read in later. */
    @Transactional
    CheckInResult note(UUID occurrenceId, CheckInAttendees command) {
        return lists.find(occurrenceId)
                .map(list -> list.admission().status() == OccurrenceStatus.CANCELLED
                        ? new CheckInResult.Cancelled()
                        : noted(occurrenceId, command))
                .orElseGet(CheckInResult.UnknownEvent::new);
    }

    private CheckInResult noted(UUID occurrenceId, CheckInAttendees command) {
        List<Member> members = command.members();
        Set<UUID> genuine = members.stream()
                .filter(member -> member.code() == null || codes.isFor(occurrenceId, member.code()))
                .map(Member::accountId)
                .collect(Collectors.toSet());
        checkIns.note(
                occurrenceId,
                command.by(),
                members.stream()
                        .filter(member -> genuine.contains(member.accountId()))
                        .toList(),
                clock.instant());
        return new CheckInResult.Noted(
                checkIns
                        .read(
                                occurrenceId,
                                members.stream().map(Member::accountId).toList())
                        .stream()
                        .map(member -> genuine.contains(member.accountId()) ? member : member.notGenuine())
                        .toList());
    }
}
