package net.openmeet.community.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import net.openmeet.vocabulary.restriction.Restriction;
import net.openmeet.vocabulary.restriction.Restrictions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has what was restricted be as it was. Part of its caller's transaction. */
@Component
class RestrictionLifting {

    private final Restrictions restrictions;
    private final RestrictionFacts facts;
    private final LogEntries log;
    private final Clock clock;

    RestrictionLifting(Restrictions restrictions, RestrictionFacts facts, LogEntries log, Clock clock) {
        this.restrictions = restrictions;
        this.facts = facts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lifts a restriction.
     *
     * @param moderator null: its time is over
     * @param version which one; null: whichever there is
     * @return false if nothing of that restricts it
     */
    boolean lift(UUID thing, @Nullable UUID moderator, String note, @Nullable Long version) {
        return restrictions
                .lock(thing)
                .filter(known -> known.restricted() && (version == null || version == known.version()))
                .map(known -> lifted(known, moderator, note))
                .orElse(false);
    }

    private boolean lifted(Restriction known, @Nullable UUID moderator, String note) {
        Instant now = clock.instant();
        Change change = moderator == null ? Change.ofSystem(Uuids.next()) : Change.by(moderator);
        RestrictedKind kind = RestrictedKind.valueOf(known.kind());
        Restriction lifted = known.lifted(now);
        restrictions.learn(lifted);
        facts.publish(new RestrictionFact(kind, lifted, change));
        log.add(new LogEntry(Uuids.next(), now, moderator, "lift", new Thing(kind, known.thing(), ""), "", note, null));
        return true;
    }
}
