package net.openmeet.community.wayin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.wayin.passkey.Base64Url;
import net.openmeet.community.wayin.passkey.Credential;
import net.openmeet.community.wayin.passkey.PasskeyVerification;
import net.openmeet.platform.id.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds passkeys to accounts and names them. Each call is one transaction, the mails included. */
@Service
public class PasskeyManagement {

    private final ChallengeRequests challenges;
    private final Passkeys passkeys;
    private final AccountAddresses addresses;
    private final PasskeyVerification verification;
    private final OwnerNotices notices;
    private final PasskeySettings settings;
    private final Clock clock;

    PasskeyManagement(
            ChallengeRequests challenges,
            Passkeys passkeys,
            AccountAddresses addresses,
            PasskeyVerification verification,
            OwnerNotices notices,
            PasskeySettings settings,
            Clock clock) {
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.addresses = addresses;
        this.verification = verification;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says what a passkey is to be made of. */
    @Transactional
    public OfferPasskeyResult offer(OfferPasskey wish) {
        List<Passkey> known = passkeys.of(wish.accountId());
        if (known.size() >= settings.most()) {
            return new OfferPasskeyResult.TooManyPasskeys(settings.most());
        }
        // One handle for all: a device keeps one passkey for each.
        String handle = known.isEmpty() ? Base64Url.random() : known.getFirst().userHandle();
        return challenges
                .make(ChallengeOwner.session(wish.accountId(), wish.session()), handle, wish.client())
                .<OfferPasskeyResult>map(
                        challenge -> new OfferPasskeyResult.Offered(new PasskeyOffer(challenge, handle, known)))
                .orElseGet(OfferPasskeyResult.TooManyChallenges::new);
    }

    /** Takes a new passkey. That uses the challenge up, whatever comes of it. An account that is no more awaits none. */
    @Transactional
    public AddPasskeyResult add(AddPasskey wish) {
        if (!addresses.lock(wish.accountId())) {
            return new AddPasskeyResult.Closed();
        }
        PasskeyChallenge challenge = challenges
                .take(ChallengeOwner.session(wish.accountId(), wish.session()))
                .orElse(null);
        if (challenge == null || challenge.userHandle() == null) {
            return new AddPasskeyResult.Closed();
        }
        Credential credential =
                verification.created(challenge.value(), wish.passkey()).orElse(null);
        if (credential == null) {
            return new AddPasskeyResult.Refused();
        }
        return add(
                new Passkey(
                        Uuids.next(),
                        wish.accountId(),
                        credential,
                        challenge.userHandle(),
                        wish.transports(),
                        wish.name(),
                        clock.instant(),
                        null,
                        null),
                wish);
    }

    /** The passkey by its new name; empty if it isn't the account's. */
    @Transactional
    public Optional<Passkey> rename(UUID accountId, UUID id, String name) {
        return passkeys.rename(accountId, id, name);
    }

    private AddPasskeyResult add(Passkey passkey, AddPasskey wish) {
        if (passkeys.of(passkey.accountId()).size() >= settings.most()) {
            return new AddPasskeyResult.TooMany(settings.most());
        }
        if (!passkeys.add(passkey)) {
            return new AddPasskeyResult.Taken();
        }
        notices.added(passkey, wish.language());
        return new AddPasskeyResult.Added(passkey);
    }
}
