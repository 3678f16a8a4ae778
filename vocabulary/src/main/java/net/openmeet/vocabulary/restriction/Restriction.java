package net.openmeet.vocabulary.restriction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What moderators decided about a thing or an account.
 *
 * @param kind in upper case; one that isn't known restricts all the same
 * @param version from 1, one more with each decision
 * @param restricted whether it is hidden or suspended; false: it was
 * @param removed whether it is hidden from those who organise it, too
 * @param withThings of an account: whether what it owns is hidden with it
 * @param reason in upper case
 * @param until null: for good
 * @param at when this was decided, UTC
 */
public record Restriction(
        UUID thing,
        String kind,
        long version,
        boolean restricted,
        boolean removed,
        boolean withThings,
        String reason,
        @Nullable Instant until,
        Instant at) {

    /** The same thing without the restriction. */
    public Restriction lifted(Instant now) {
        return new Restriction(thing, kind, version + 1, false, false, false, reason, null, now);
    }
}
