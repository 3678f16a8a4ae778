package net.openmeet.occurrence.attendance.messaging;

import java.util.UUID;
import net.openmeet.occurrence.attendance.Standing;
import net.openmeet.occurrence.attendance.StandingStatus;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import net.openmeet.schemas.attendance.RsvpStatus;
import org.springframework.stereotype.Component;

/** Maps attendance-service's RSVPs to where the accounts of today stand. */
@Component
class StandingMessages {

    private final MergedAccounts merged;

    StandingMessages(MergedAccounts merged) {
        this.merged = merged;
    }

    Standing standing(RsvpChanged message) {
        UUID occurrence = message.getOccurrenceId();
        UUID account = message.getAccountId();
        return new Standing(
                Uuids.derived(occurrence, account.toString()),
                occurrence,
                merged.survivor(account),
                message.getVersion(),
                status(message.getStatus()));
    }

    Standing standing(RsvpSnapshot message) {
        return new Standing(
                message.getRsvpId(),
                message.getOccurrenceId(),
                merged.survivor(message.getAccountId()),
                message.getVersion(),
                status(message.getStatus()));
    }

    private static StandingStatus status(RsvpStatus message) {
        return switch (message) {
            case UNKNOWN, NONE, DECLINED -> StandingStatus.NONE;
            case GOING, NEEDS_RECONFIRMATION -> StandingStatus.GOING;
            case WAITLISTED, OFFERED -> StandingStatus.WAITLISTED;
            case PENDING -> StandingStatus.PENDING;
            case INTERESTED -> StandingStatus.INTERESTED;
            case NOT_GOING -> StandingStatus.NOT_GOING;
        };
    }
}
