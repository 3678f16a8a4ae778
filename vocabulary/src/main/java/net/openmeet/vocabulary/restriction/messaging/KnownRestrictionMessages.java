package net.openmeet.vocabulary.restriction.messaging;

import net.openmeet.schemas.community.AccountReinstated;
import net.openmeet.schemas.community.AccountSuspended;
import net.openmeet.schemas.community.RestrictionReason;
import net.openmeet.schemas.community.RestrictionSnapshot;
import net.openmeet.schemas.community.ThingHidden;
import net.openmeet.schemas.community.ThingUnhidden;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import net.openmeet.vocabulary.restriction.Restriction;

/** Reads what is restricted out of facts and states. */
final class KnownRestrictionMessages {

    private KnownRestrictionMessages() {}

    static Restriction restriction(ThingHidden message) {
        return new Restriction(
                message.getThingId(),
                message.getKind().name(),
                message.getVersion(),
                true,
                message.getRemoved(),
                false,
                message.getReason().name(),
                message.getUntil(),
                message.getHiddenAt());
    }

    static Restriction restriction(ThingUnhidden message) {
        return new Restriction(
                message.getThingId(),
                message.getKind().name(),
                message.getVersion(),
                false,
                false,
                false,
                RestrictionReason.OTHER.name(),
                null,
                message.getUnhiddenAt());
    }

    static Restriction restriction(AccountSuspended message) {
        return new Restriction(
                message.getAccountId(),
                RestrictedKind.ACCOUNT.name(),
                message.getVersion(),
                true,
                false,
                message.getWithThings(),
                message.getReason().name(),
                message.getUntil(),
                message.getSuspendedAt());
    }

    static Restriction restriction(AccountReinstated message) {
        return new Restriction(
                message.getAccountId(),
                RestrictedKind.ACCOUNT.name(),
                message.getVersion(),
                false,
                false,
                false,
                RestrictionReason.OTHER.name(),
                null,
                message.getReinstatedAt());
    }

    static Restriction restriction(RestrictionSnapshot message) {
        return new Restriction(
                message.getThingId(),
                message.getKind().name(),
                message.getVersion(),
                message.getRestricted(),
                message.getRemoved(),
                message.getWithThings(),
                message.getReason().name(),
                message.getUntil(),
                message.getUpdatedAt());
    }
}
