package net.openmeet.community.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.provider.Sessions;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.platform.work.Work;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import net.openmeet.vocabulary.restriction.Restriction;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hides things and suspends accounts, and takes that back. */
@Service
public class RestrictionManagement {

    private final Restrictions restrictions;
    private final RestrictionFacts facts;
    private final RestrictionLifting lifting;
    private final OwnThings own;
    private final LogEntries log;
    private final Sessions sessions;
    private final Work work;
    private final Clock clock;

    RestrictionManagement(
            Restrictions restrictions,
            RestrictionFacts facts,
            RestrictionLifting lifting,
            OwnThings own,
            LogEntries log,
            Sessions sessions,
            Work work,
            Clock clock) {
        this.restrictions = restrictions;
        this.facts = facts;
        this.lifting = lifting;
        this.own = own;
        this.log = log;
        this.sessions = sessions;
        this.work = work;
        this.clock = clock;
    }

    /** Has something be as it was; false if nothing restricts it, or it is the moderator's own. */
    @Transactional
    public boolean lift(UUID thing, UUID moderator, String note) {
        return !own.include(thing, moderator) && lifting.lift(thing, moderator, note, null);
    }

    /** Whether a restriction that is decided now can hold until then. */
    public boolean canHoldUntil(Instant time) {
        return time.isAfter(clock.instant()) && time.isBefore(ListPosition.START.createdAt());
    }

    /** What moderators did, the newest first, after a position. */
    public List<LogEntry> trail(ListPosition after, int limit) {
        return log.list(after, limit);
    }

    /** Makes what was decided hold. Part of its caller's transaction. */
    void apply(DecideReport command, Thing thing, ReportReason reason) {
        if (command.decision() == Decision.DISMISS) {
            return;
        }
        Instant now = clock.instant();
        long version = restrictions.lock(thing.id()).map(Restriction::version).orElse(0L) + 1;
        var restriction = new Restriction(
                thing.id(),
                thing.kind().name(),
                version,
                true,
                command.decision() == Decision.DELETE,
                command.withThings(),
                reason.name(),
                command.until(),
                now);
        restrictions.learn(restriction);
        facts.publish(new RestrictionFact(thing.kind(), restriction, Change.by(command.moderator())));
        if (thing.kind() == RestrictedKind.ACCOUNT) {
            sessions.endAll(thing.id(), null);
        }
        if (command.until() != null) {
            work.enqueue(
                    RestrictionEnd.KIND,
                    thing.id().toString(),
                    new RestrictionDue(thing.id(), version),
                    command.until());
        }
    }
}
