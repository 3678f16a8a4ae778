package net.openmeet.community.moderation.messaging;

import net.openmeet.community.moderation.RestrictionFact;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.community.AccountReinstated;
import net.openmeet.schemas.community.AccountSuspended;
import net.openmeet.schemas.community.RestrictedKind;
import net.openmeet.schemas.community.RestrictionReason;
import net.openmeet.schemas.community.RestrictionSnapshot;
import net.openmeet.schemas.community.ThingHidden;
import net.openmeet.schemas.community.ThingUnhidden;
import net.openmeet.vocabulary.restriction.Restriction;
import org.apache.avro.specific.SpecificRecord;

/** The one place where facts about restrictions become messages. */
final class RestrictionMessages {

    private RestrictionMessages() {}

    static SpecificRecord message(RestrictionFact fact) {
        boolean restricted = fact.restriction().restricted();
        return switch (fact.kind()) {
            case ACCOUNT -> restricted ? suspended(fact) : reinstated(fact);
            case SERIES, EVENT, GROUP, IMAGE -> restricted ? hidden(fact) : unhidden(fact);
        };
    }

    static RestrictionSnapshot snapshot(RestrictionFact fact) {
        Restriction restriction = fact.restriction();
        return RestrictionSnapshot.newBuilder()
                .setThingId(restriction.thing())
                .setKind(kind(fact))
                .setVersion(restriction.version())
                .setRestricted(restriction.restricted())
                .setReason(reason(restriction))
                .setRemoved(restriction.removed())
                .setWithThings(restriction.withThings())
                .setUntil(restriction.until())
                .setUpdatedAt(restriction.at())
                .build();
    }

    private static ThingHidden hidden(RestrictionFact fact) {
        Restriction restriction = fact.restriction();
        return ThingHidden.newBuilder()
                .setThingId(restriction.thing())
                .setKind(kind(fact))
                .setVersion(restriction.version())
                .setReason(reason(restriction))
                .setRemoved(restriction.removed())
                .setHiddenAt(restriction.at())
                .setUntil(restriction.until())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static ThingUnhidden unhidden(RestrictionFact fact) {
        Restriction restriction = fact.restriction();
        return ThingUnhidden.newBuilder()
                .setThingId(restriction.thing())
                .setKind(kind(fact))
                .setVersion(restriction.version())
                .setUnhiddenAt(restriction.at())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static AccountSuspended suspended(RestrictionFact fact) {
        Restriction restriction = fact.restriction();
        return AccountSuspended.newBuilder()
                .setAccountId(restriction.thing())
                .setVersion(restriction.version())
                .setReason(reason(restriction))
                .setWithThings(restriction.withThings())
                .setSuspendedAt(restriction.at())
                .setUntil(restriction.until())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static AccountReinstated reinstated(RestrictionFact fact) {
        Restriction restriction = fact.restriction();
        return AccountReinstated.newBuilder()
                .setAccountId(restriction.thing())
                .setVersion(restriction.version())
                .setReinstatedAt(restriction.at())
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    private static RestrictedKind kind(RestrictionFact fact) {
        return RestrictedKind.valueOf(fact.kind().name());
    }

    private static RestrictionReason reason(Restriction restriction) {
        return RestrictionReason.valueOf(restriction.reason());
    }
}
