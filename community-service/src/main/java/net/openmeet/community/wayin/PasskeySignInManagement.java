package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import net.openmeet.community.wayin.passkey.PasskeyVerification;
import net.openmeet.community.wayin.passkey.PresentationResult;
import net.openmeet.community.wayin.passkey.PresentedPasskey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs people in who present a passkey, without asking who they are. Each call is one transaction, the mails included. */
@Service
public class PasskeySignInManagement {

    /** One mail a day about a passkey: who has a copy of it can try it as often as they like. */
    private static final Duration TOLD_FOR = Duration.ofHours(24);

    private final ChallengeRequests challenges;
    private final Passkeys passkeys;
    private final PasskeyVerification verification;
    private final OwnerNotices notices;
    private final Clock clock;

    PasskeySignInManagement(
            ChallengeRequests challenges,
            Passkeys passkeys,
            PasskeyVerification verification,
            OwnerNotices notices,
            Clock clock) {
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.verification = verification;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A challenge for a browser; empty if too many were asked for.
     *
     * @param client the network that asks
     */
    @Transactional
    public Optional<String> begin(BrowserKey browser, String client) {
        return challenges.make(ChallengeOwner.browser(browser), null, client);
    }

    /** Looks at a presented passkey. That uses the challenge up, whatever comes of it. */
    @Transactional
    public PasskeySignInResult finish(BrowserKey browser, PresentedPasskey presented, Locale language) {
        PasskeyChallenge challenge =
                challenges.take(ChallengeOwner.browser(browser)).orElse(null);
        if (challenge == null) {
            return new PasskeySignInResult.Closed();
        }
        return passkeys.lock(presented.credentialId())
                .filter(passkey -> passkey.userHandle().equals(presented.userHandle()))
                .map(passkey -> finish(challenge, passkey, presented, language))
                .orElseGet(PasskeySignInResult.Refused::new);
    }

    private PasskeySignInResult finish(
            PasskeyChallenge challenge, Passkey passkey, PresentedPasskey presented, Locale language) {
        Instant now = clock.instant();
        return switch (verification.presented(challenge.value(), passkey.credential(), presented)) {
            case PresentationResult.Genuine(var after) -> {
                passkeys.used(passkey.id(), after, now);
                yield new PasskeySignInResult.SignedIn(passkey.accountId());
            }
            case PresentationResult.Repeating() -> {
                suspect(passkey, now, language);
                yield new PasskeySignInResult.Refused();
            }
            case PresentationResult.Refused() -> new PasskeySignInResult.Refused();
        };
    }

    /** It stays a way in: a counter that doesn't go on is no proof, and its owner may have no other. */
    private void suspect(Passkey passkey, Instant now, Locale language) {
        Instant before = passkey.suspectedAt();
        if (before == null || before.plus(TOLD_FOR).isBefore(now)) {
            passkeys.suspect(passkey.id(), now);
            notices.suspected(passkey, language);
        }
    }
}
