package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import net.openmeet.community.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, as everybody may know them.
 *
 * @param account its id
 */
@Schema(name = "GroupPerson")
record PersonResponse(
        UUID account,

        @Schema(description = "Null when the account is none that we know.") @Nullable
        String handle,

        @Schema(description = "Null when the account is none that we know.") @Nullable
        String displayName) {

    static @Nullable PersonResponse of(@Nullable UUID id, Map<UUID, Account> known) {
        if (id == null) {
            return null;
        }
        Account account = known.get(id);
        return account == null
                ? new PersonResponse(id, null, null)
                : new PersonResponse(
                        id, account.handle().value(), account.displayName().value());
    }
}
