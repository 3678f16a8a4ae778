package net.openmeet.community.wayin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser wants to sign somebody in at a provider.
 *
 * @param provider its name
 * @param client the network that asks
 * @param target where the browser wants to go on
 * @param accountId which another way in is added to; null: he signs in
 */
public record BeginOutside(
        String provider,
        BrowserKey browser,
        String client,
        String target,
        @Nullable UUID accountId) {}
