package net.openmeet.platform.test;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountReinstated;
import net.openmeet.schemas.community.AccountSuspended;
import net.openmeet.schemas.community.RestrictedKind;
import net.openmeet.schemas.community.RestrictionReason;
import net.openmeet.schemas.community.ThingHidden;
import net.openmeet.schemas.community.ThingUnhidden;

/** What moderators decide about a thing or an account, as community-service tells of it, in whatever version and order a test wants. */
public final class ToldRestriction {

    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

    private final Messages messages;
    private final UUID id;

    private ToldRestriction(Messages messages, UUID id) {
        this.messages = messages;
        this.id = id;
    }

    /** One of something that nobody has restricted yet. */
    public static ToldRestriction of(Messages messages, UUID id) {
        return new ToldRestriction(messages, id);
    }

    /** Hides it, {@code removed} from those who organise it, too. */
    public void hidden(long version, boolean removed) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                ThingHidden.newBuilder()
                        .setThingId(id)
                        .setKind(RestrictedKind.SERIES)
                        .setVersion(version)
                        .setReason(RestrictionReason.SPAM)
                        .setRemoved(removed)
                        .setHiddenAt(THEN)
                        .build());
    }

    public void unhidden(long version) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                ThingUnhidden.newBuilder()
                        .setThingId(id)
                        .setKind(RestrictedKind.SERIES)
                        .setVersion(version)
                        .setUnhiddenAt(THEN)
                        .build());
    }

    /** Suspends it, an account, for good. */
    public void suspended(long version, boolean withThings) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                AccountSuspended.newBuilder()
                        .setAccountId(id)
                        .setVersion(version)
                        .setReason(RestrictionReason.HARASSMENT)
                        .setWithThings(withThings)
                        .setSuspendedAt(THEN)
                        .build());
    }

    public void reinstated(long version) {
        messages.publish(
                Topics.COMMUNITY,
                id,
                AccountReinstated.newBuilder()
                        .setAccountId(id)
                        .setVersion(version)
                        .setReinstatedAt(THEN)
                        .build());
    }
}
