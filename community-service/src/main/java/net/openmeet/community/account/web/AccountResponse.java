package net.openmeet.community.account.web;

import java.util.UUID;
import net.openmeet.community.account.Account;

/**
 * What everybody may know of an account.
 *
 * @param kind {@code member} or {@code shadow}
 */
record AccountResponse(UUID id, String handle, String displayName, String kind) {

    static AccountResponse of(Account account) {
        return new AccountResponse(
                account.id(),
                account.handle().value(),
                account.displayName().value(),
                account.kind().word());
    }
}
