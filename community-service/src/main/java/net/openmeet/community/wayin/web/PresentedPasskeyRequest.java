package net.openmeet.community.wayin.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import net.openmeet.community.wayin.passkey.PresentedPasskey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser's {@code PublicKeyCredential} that signs in, as {@code toJSON} writes it (WebAuthn, level 3). What browsers add to it later is
 * ignored.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PresentedPasskeyRequest(
        @Nullable String id, @Nullable Response response) {

    /** What comes of a device is some hundreds of characters. */
    private static final int LONGEST = 16_384;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Response(
            @Nullable String clientDataJSON,
            @Nullable String authenticatorData,
            @Nullable String signature,
            @Nullable String userHandle) {}

    /** What a form says; empty if it isn't that, or not whole. */
    static Optional<PresentedPasskey> read(String text, JsonMapper json) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.readValue(text, PresentedPasskeyRequest.class))
                    .map(PresentedPasskeyRequest::passkey);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private @Nullable PresentedPasskey passkey() {
        if (id == null
                || response == null
                || response.clientDataJSON == null
                || response.authenticatorData == null
                || response.signature == null
                || response.userHandle == null) {
            return null;
        }
        return new PresentedPasskey(
                id, response.userHandle, response.clientDataJSON, response.authenticatorData, response.signature);
    }
}
