package net.openmeet.community.wayin;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.community.wayin.passkey.CreatedPasskey;

/**
 * A member's device has made a passkey.
 *
 * @param session the one in which it was offered
 * @param name what its owner calls it
 */
public record AddPasskey(
        UUID accountId,
        String session,
        String name,
        CreatedPasskey passkey,
        List<String> transports,
        Locale language) {}
