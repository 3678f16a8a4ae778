package net.openmeet.community.wayin.passkey;

import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at passkeys that were made or presented: the challenge, our domain, one of our pages, not in a foreign frame, by a person whom the
 * device verified. Whatever the library throws about what came from outside is a refusal.
 */
public final class PasskeyVerification {

    /** By their numbers in COSE, preferred first: ES256, EdDSA, RS256. */
    public static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyVerification.class);

    /** Bytes; what devices send are some hundreds, and an RSA key of 4,096 bits. */
    private static final int LONGEST = 4_096;

    private static final int LONGEST_ID = 1_023;
    private static final int LONGEST_KEY = 1_024;

    private static final UUID UNKNOWN = new UUID(0, 0);

    private final RelyingParty party;

    public PasskeyVerification(RelyingParty party) {
        this.party = party;
    }

    /** What is known of a new passkey; empty if it is refused. */
    public Optional<Credential> created(String challenge, CreatedPasskey passkey) {
        try {
            return Optional.of(credential(challenge, passkey));
        } catch (RuntimeException e) {
            LOG.debug("A new passkey was refused", e);
            return Optional.empty();
        }
    }

    /** What a passkey is that somebody presented as this one. */
    public PresentationResult presented(String challenge, Credential known, PresentedPasskey passkey) {
        try {
            return new PresentationResult.Genuine(after(challenge, known, passkey));
        } catch (MaliciousCounterValueException e) {
            return new PresentationResult.Repeating();
        } catch (RuntimeException e) {
            LOG.debug("A passkey was refused", e);
            return new PresentationResult.Refused();
        }
    }

    private Credential credential(String challenge, CreatedPasskey passkey) {
        var request = new RegistrationRequest(
                Base64Url.decoded(passkey.attestation(), LONGEST), Base64Url.decoded(passkey.clientData(), LONGEST));
        AuthenticatorData<?> data = Objects.requireNonNull(WebAuthn.MANAGER
                        .verify(request, new RegistrationParameters(server(challenge), WebAuthn.PARAMETERS, true, true))
                        .getAttestationObject())
                .getAuthenticatorData();
        AttestedCredentialData attested = Objects.requireNonNull(data.getAttestedCredentialData());
        byte[] key = WebAuthn.CONVERTER.getCborMapper().writeValueAsBytes(attested.getCOSEKey());
        if (attested.getCredentialId().length > LONGEST_ID || key.length > LONGEST_KEY) {
            throw new IllegalArgumentException("An id or a key beyond reason");
        }
        return new Credential(
                Base64Url.encoded(attested.getCredentialId()),
                Base64Url.encoded(key),
                Objects.requireNonNullElse(attested.getAaguid().getValue(), UNKNOWN),
                data.getSignCount(),
                data.isFlagBE(),
                data.isFlagBS());
    }

    private Credential after(String challenge, Credential known, PresentedPasskey passkey) {
        byte[] id = Base64Url.decoded(known.id(), LONGEST_ID);
        var request = new AuthenticationRequest(
                id,
                Base64Url.decoded(passkey.authenticatorData(), LONGEST),
                Base64Url.decoded(passkey.clientData(), LONGEST),
                Base64Url.decoded(passkey.signature(), LONGEST_KEY));
        AuthenticatorData<?> data = Objects.requireNonNull(WebAuthn.MANAGER
                .verify(request, new AuthenticationParameters(server(challenge), record(known, id), null, true, true))
                .getAuthenticatorData());
        return new Credential(
                known.id(),
                known.publicKey(),
                known.model(),
                data.getSignCount(),
                known.backupEligible(),
                data.isFlagBS());
    }

    private static CredentialRecordImpl record(Credential known, byte[] id) {
        COSEKey key = WebAuthn.CONVERTER
                .getCborMapper()
                .readValue(Base64Url.decoded(known.publicKey(), LONGEST_KEY), COSEKey.class);
        return new CredentialRecordImpl(
                null,
                true,
                known.backupEligible(),
                known.backedUp(),
                known.signatures(),
                new AttestedCredentialData(new AAGUID(known.model()), id, key),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(String challenge) {
        Set<Origin> origins = party.origins().stream().map(Origin::new).collect(Collectors.toSet());
        return ServerProperty.builder()
                .origins(origins)
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
