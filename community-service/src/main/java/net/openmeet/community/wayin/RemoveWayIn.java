package net.openmeet.community.wayin;

import java.util.Locale;
import java.util.UUID;

/**
 * A member wants to have a way in no more.
 *
 * @param elsewhere whether they come in by another issuer, too, so that none needs to be left here
 */
public record RemoveWayIn(UUID accountId, UUID id, boolean elsewhere, Locale language) {}
