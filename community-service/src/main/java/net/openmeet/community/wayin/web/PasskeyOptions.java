package net.openmeet.community.wayin.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.community.account.Account;
import net.openmeet.community.wayin.Passkey;
import net.openmeet.community.wayin.PasskeyOffer;
import net.openmeet.community.wayin.passkey.PasskeyVerification;
import net.openmeet.community.wayin.passkey.RelyingParty;

/**
 * {@code PublicKeyCredentialCreationOptionsJSON} of WebAuthn: for {@code PublicKeyCredential.parseCreationOptionsFromJSON} and
 * {@code navigator.credentials.create}.
 *
 * @param rp for whom it is
 * @param user what the device shows when it is used
 * @param timeout milliseconds
 * @param excludeCredentials the account's passkeys: a device that has one of them makes no other
 * @param attestation {@code none}: nobody asks who made the device
 */
record PasskeyOptions(
        Party rp,
        Owner user,
        String challenge,
        List<Algorithm> pubKeyCredParams,
        long timeout,
        List<Known> excludeCredentials,
        Selection authenticatorSelection,
        String attestation) {

    static final String REQUIRED = "required";

    /** Shorter than a challenge is good. */
    static final Duration TIMEOUT = Duration.ofMinutes(4);

    private static final String TYPE = "public-key";

    record Party(String id, String name) {}

    record Owner(String id, String name, String displayName) {}

    record Algorithm(String type, long alg) {}

    record Known(String type, String id, List<String> transports) {}

    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    static PasskeyOptions of(PasskeyOffer offer, Account account, RelyingParty party) {
        return new PasskeyOptions(
                new Party(party.id(), "OpenMeet"),
                new Owner(
                        offer.userHandle(),
                        account.handle().value(),
                        account.displayName().value()),
                offer.challenge(),
                PasskeyVerification.ALGORITHMS.stream()
                        .map(algorithm -> new Algorithm(TYPE, algorithm))
                        .toList(),
                TIMEOUT.toMillis(),
                known(offer.known().stream()),
                new Selection(REQUIRED, true, REQUIRED),
                "none");
    }

    private static List<Known> known(Stream<Passkey> passkeys) {
        return passkeys.map(passkey -> new Known(TYPE, passkey.credential().id(), passkey.transports()))
                .toList();
    }
}
