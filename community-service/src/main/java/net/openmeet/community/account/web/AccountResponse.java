package net.openmeet.community.account.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.Profile;
import net.openmeet.platform.text.CommonMark;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an account. What its member keeps to themselves looks as if it weren't said.
 *
 * @param bio CommonMark; empty when there is none
 * @param picture hash of an image, which is at {@code /images/{hash}/small}, {@code medium} and {@code large}
 * @param kind {@code member} or {@code shadow}
 */
record AccountResponse(
        UUID id,
        String handle,
        String displayName,
        String bio,

        @Schema(description = "The bio as HTML that is safe to show.")
        String bioHtml,

        @Nullable String picture,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String weekStart,
        String kind) {

    static AccountResponse of(Account account) {
        Profile profile = account.profile().asEverybodySees();
        return new AccountResponse(
                account.id(),
                account.handle().value(),
                account.displayName().value(),
                profile.bio(),
                CommonMark.html(profile.bio()),
                profile.picture(),
                profile.language(),
                MeResponse.text(profile.timeZone()),
                MeResponse.text(profile.weekStart()),
                account.kind().word());
    }
}
