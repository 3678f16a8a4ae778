package net.openmeet.community.group;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.text.ShownPath;

/** By what somebody names an invitation that he got: its secret, or, where it is his by name, its id. */
public sealed interface InvitationKey {

    record Secret(InvitationSecret secret) implements InvitationKey {}

    record Id(UUID id) implements InvitationKey {}

    /** Reads one; empty where it is neither. */
    static Optional<InvitationKey> of(String text) {
        if (text.startsWith(ShownPath.SECRET)) {
            return Optional.of(new Secret(new InvitationSecret(text)));
        }
        try {
            return Optional.of(new Id(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
