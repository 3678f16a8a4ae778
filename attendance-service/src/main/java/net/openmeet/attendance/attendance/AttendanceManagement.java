package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.KnownOccurrences;
import net.openmeet.attendance.occurrence.OccurrenceObserver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes answers, and gives seats. What an answer becomes is said in the package's documentation. */
@Service
public class AttendanceManagement implements OccurrenceObserver {

    private final KnownOccurrences occurrences;
    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Seating seating;
    private final OccurrenceLocks locks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AttendanceManagement(
            KnownOccurrences occurrences,
            AttendanceLists lists,
            Rsvps rsvps,
            Seating seating,
            OccurrenceLocks locks,
            TransactionTemplate transaction,
            Clock clock) {
        this.occurrences = occurrences;
        this.lists = lists;
        this.rsvps = rsvps;
        this.seating = seating;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Answers for an occurrence, and promotes those who wait for the seats that this frees. */
    public RsvpResult rsvp(GiveRsvp command) {
        return decide(
                command.slug(),
                command.accountId(),
                command.onlyIf(),
                (list, current, now) -> list.answer(current, command.wish(), command.guests(), now));
    }

    /** Takes an answer back; {@link RsvpResult.Noted} also when there was none. */
    public RsvpResult withdraw(WithdrawRsvp command) {
        return decide(command.slug(), command.accountId(), command.onlyIf(), AttendanceList::withdraw);
    }

    /** Takes over an occurrence's admission, and promotes those who wait when they allow more. */
    @Override
    @Transactional
    public void follow(KnownOccurrence occurrence) {
        AttendanceList list = lists.setAdmission(occurrence.id(), Admission.of(occurrence));
        seating.seatThoseWhoWait(list, now());
    }

    private RsvpResult decide(String slug, UUID accountId, LongPredicate onlyIf, Rule rule) {
        return occurrences
                .visible(slug, accountId)
                .map(occurrence -> locks.pass(
                        occurrence.id(),
                        () -> transaction.execute(status -> decide(occurrence, accountId, onlyIf, rule))))
                .orElseGet(RsvpResult.UnknownEvent::new);
    }

    private RsvpResult decide(KnownOccurrence occurrence, UUID accountId, LongPredicate onlyIf, Rule rule) {
        AttendanceList list = lists.lock(occurrence.id());
        // A statement of its own: one that waited for the lock still sees other rows as they were when it began.
        Rsvp current = rsvps.of(occurrence.id(), accountId);
        if (!onlyIf.test(current.version())) {
            return new RsvpResult.VersionMismatch(current.version());
        }
        Instant now = now();
        return switch (rule.decide(list, current, now)) {
            case Decision.Refused(Refusal reason) -> new RsvpResult.Refused(reason);
            case Decision.Unchanged() -> RsvpResult.of(RsvpView.of(occurrence, list, current));
            case Transition change -> RsvpResult.of(carryOut(occurrence, change, now));
        };
    }

    private RsvpView carryOut(KnownOccurrence occurrence, Transition change, Instant now) {
        List<Transition> changes = seating.carryOut(change, now);
        // Fewer guests may have brought the caller themselves up from the waitlist.
        Rsvp rsvp = changes.reversed().stream()
                .map(Transition::rsvp)
                .filter(other -> other.accountId().equals(change.rsvp().accountId()))
                .findFirst()
                .orElseThrow();
        return RsvpView.of(occurrence, changes.getLast().after(), rsvp);
    }

    /** As exact as it is stored and published. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private interface Rule {

        Decision decide(AttendanceList list, Rsvp current, Instant now);
    }
}
