package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.openmeet.community.wayin.passkey.Base64Url;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes challenges, not too many, and takes them back. Part of its caller's transaction. */
@Component
class ChallengeRequests {

    static final Duration COUNTED = Duration.ofHours(1);

    private final PasskeyChallenges challenges;
    private final PasskeySettings settings;
    private final Clock clock;

    ChallengeRequests(PasskeyChallenges challenges, PasskeySettings settings, Clock clock) {
        this.challenges = challenges;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A new one; empty if there were too many within the hour.
     *
     * @param userHandle of the account that a passkey is added to
     * @param client the network that asks
     */
    Optional<String> make(ChallengeOwner owner, @Nullable String userHandle, String client) {
        Instant now = clock.instant();
        challenges.lock(client);
        if (challenges.countFrom(client, now.minus(COUNTED)) >= settings.challengesFromClient()) {
            return Optional.empty();
        }
        var challenge = new PasskeyChallenge(Base64Url.random(), userHandle, now.plus(settings.challengeLifetime()));
        challenges.add(Uuids.next(), challenge, owner, client, now);
        return Optional.of(challenge.value());
    }

    /** The one that is waited for; used up by this, whatever comes of it. */
    Optional<PasskeyChallenge> take(ChallengeOwner owner) {
        return challenges.take(owner).filter(challenge -> clock.instant().isBefore(challenge.expiresAt()));
    }
}
