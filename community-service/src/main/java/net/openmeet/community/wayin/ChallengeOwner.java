package net.openmeet.community.wayin;

import java.util.HexFormat;
import java.util.UUID;
import net.openmeet.platform.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Where alone a challenge may be used: in a browser in which nobody is signed in yet, or in a member's session.
 *
 * @param hash of the {@link BrowserKey}, or of the session
 */
record ChallengeOwner(@Nullable UUID accountId, String hash) {

    static ChallengeOwner browser(BrowserKey key) {
        return new ChallengeOwner(null, key.hash());
    }

    /**
     * A session of a member.
     *
     * @param session {@code sid} of the token; empty: another issuer's, which names none
     */
    static ChallengeOwner session(UUID accountId, String session) {
        return new ChallengeOwner(
                accountId, HexFormat.of().formatHex(Sha256.of("session " + accountId + " " + session)));
    }
}
