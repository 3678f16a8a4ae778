package net.openmeet.community.wayin.passkey;

import java.net.URI;
import java.util.Set;

/**
 * Who we are to a device: it makes passkeys for a domain, and uses them on pages of it alone.
 *
 * @param id the domain ({@code rpId}); passkeys are worth nothing any more once it is another one
 * @param origins of the pages that may ask for them, e.g. {@code https://openmeet.example}
 */
public record RelyingParty(String id, Set<String> origins) {

    public RelyingParty {
        origins = Set.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("Passkeys need an origin of pages that ask for them.");
        }
        for (String origin : origins) {
            String host = URI.create(origin).getHost();
            if (host == null || !(host.equals(id) || host.endsWith("." + id))) {
                throw new IllegalArgumentException(
                        "A browser refuses passkeys of " + id + " on pages of " + origin + ": not the same domain.");
            }
        }
    }
}
