package net.openmeet.community.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * An owner offers a group to somebody who belongs to it.
 *
 * @param to whose it is once accepted
 * @param by the owner who offers it; only as long as he is one
 * @param at when it was offered
 * @param shares whether that owner stays one; an administrator otherwise
 */
@Embeddable
public record OwnershipOffer(
        @Column(name = "offered_to") UUID to,
        @Column(name = "offered_by") UUID by,
        @Column(name = "offered_at") Instant at,
        @Column(name = "offer_shares") boolean shares) {}
