package net.openmeet.community.wayin;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;

/**
 * A code that was sent to an address and is waited for.
 *
 * @param target where the browser goes on
 * @param failures how many wrong codes were tried
 */
record AddressProof(UUID id, MailAddress address, String codeHash, String target, int failures, Instant expiresAt) {

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
