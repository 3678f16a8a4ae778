package net.openmeet.atproto.oauth;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.atproto.network.Answer;

/** What servers want to see in the next proof (RFC 9449 §8): one for each origin, the last that it said. */
public final class Nonces {

    private static final int MOST = 10_000;
    private static final int LONGEST = 1_000;

    private final Map<String, String> byOrigin = new ConcurrentHashMap<>();

    Optional<String> of(URI uri) {
        return Optional.ofNullable(byOrigin.get(origin(uri)));
    }

    /** Takes over what an answer says; whether it says something new. */
    boolean learn(URI uri, Answer answer) {
        Optional<String> said = answer.headers()
                .firstValue("DPoP-Nonce")
                .filter(nonce -> !nonce.isEmpty() && nonce.length() <= LONGEST);
        if (said.isEmpty()) {
            return false;
        }
        if (byOrigin.size() >= MOST) {
            byOrigin.clear();
        }
        return !said.get().equals(byOrigin.put(origin(uri), said.get()));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
