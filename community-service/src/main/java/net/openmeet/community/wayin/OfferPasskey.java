package net.openmeet.community.wayin;

import java.util.UUID;

/**
 * A member wants to add a passkey.
 *
 * @param session {@code sid} of the token; empty: it has none
 * @param client the network that asks
 */
public record OfferPasskey(UUID accountId, String session, String client) {}
