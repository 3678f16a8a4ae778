package net.openmeet.community.account.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.account.Account;

/**
 * One's own account.
 *
 * @param kind {@code member} or {@code shadow}
 * @param registeredAt UTC
 */
record MeResponse(UUID id, String handle, String displayName, String kind, Instant registeredAt) {

    static MeResponse of(Account account) {
        return new MeResponse(
                account.id(),
                account.handle().value(),
                account.displayName().value(),
                account.kind().word(),
                account.registeredAt());
    }
}
