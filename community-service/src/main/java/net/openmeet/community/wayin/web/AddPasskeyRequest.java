package net.openmeet.community.wayin.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.community.wayin.AddPasskey;
import net.openmeet.community.wayin.passkey.CreatedPasskey;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A passkey that a device has made.
 *
 * @param name what its owner calls it
 * @param credential the browser's {@code PublicKeyCredential}, as {@code toJSON} writes it; what is added to that later is ignored
 */
record AddPasskeyRequest(@Nullable String name, @Nullable NewCredential credential) {

    private static final int MOST_TRANSPORTS = 10;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record NewCredential(@Nullable CreationResponse response) {}

    /**
     * What the device answered.
     *
     * @param transports how it is reached; unknown ones are left out
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CreationResponse(
            @Nullable String clientDataJSON,
            @Nullable String attestationObject,
            @Nullable List<@Nullable String> transports) {}

    AddPasskey toCommand(UUID accountId, String session, Locale language) {
        var violations = new Violations();
        String valid = PasskeyName.required(name, violations);
        CreationResponse response = credential == null ? null : credential.response;
        String clientData = required(response == null ? null : response.clientDataJSON, "clientDataJSON", violations);
        String attestation =
                required(response == null ? null : response.attestationObject, "attestationObject", violations);
        violations.throwIfAny();
        return new AddPasskey(
                accountId,
                session,
                valid,
                new CreatedPasskey(clientData, attestation),
                transports(response == null ? null : response.transports),
                language);
    }

    private static String required(@Nullable String value, String member, Violations violations) {
        if (value == null) {
            violations.add("/credential/response/" + member, "required", "The browser's credential says this.");
        }
        return Objects.requireNonNullElse(value, "");
    }

    private static List<String> transports(@Nullable List<@Nullable String> said) {
        List<String> known = new ArrayList<>();
        if (said != null) {
            for (String transport : said.subList(0, Math.min(said.size(), MOST_TRANSPORTS))) {
                if (transport != null && transport.matches("[a-z-]{1,16}")) {
                    known.add(transport);
                }
            }
        }
        return List.copyOf(known);
    }
}
