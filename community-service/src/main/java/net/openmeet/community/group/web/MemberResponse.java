package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.group.MembershipState;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a group, as it goes out.
 *
 * @param account its id
 * @param since when they came, without having left since
 * @param version also its ETag
 */
record MemberResponse(
        UUID account,

        @Schema(description = "Null when the account is none that we know.") @Nullable
        String handle,

        @Schema(description = "Null when the account is none that we know.") @Nullable
        String displayName,

        @Schema(description = "Hash of an image at /images/{hash}/small; null: none.") @Nullable
        String picture,

        String role,
        Instant since,
        long version) {

    static MemberResponse of(MembershipState membership, @Nullable Account account) {
        return new MemberResponse(
                membership.accountId(),
                account == null ? null : account.handle().value(),
                account == null ? null : account.displayName().value(),
                account == null ? null : account.profile().asEverybodySees().picture(),
                membership.role().text(),
                membership.since(),
                membership.version());
    }
}
