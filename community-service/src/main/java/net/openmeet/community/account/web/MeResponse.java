package net.openmeet.community.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.Profile;
import net.openmeet.community.account.ProfileField;
import net.openmeet.platform.security.InstanceRole;
import net.openmeet.platform.security.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param bio CommonMark; empty when there is none
 * @param picture hash of an image, which is at {@code /images/{hash}/small}, {@code medium} and {@code large}
 * @param publicFields which of bio, picture, language, timeZone and weekStart everybody may know
 * @param kind {@code member} or {@code shadow}
 * @param registeredAt UTC
 * @param deletesAt when the account is erased, UTC; null: nobody has asked for that
 * @param suspension null: the account isn't suspended
 * @param roles what it may do on the whole instance: {@code moderator}, {@code administrator}
 */
record MeResponse(
        UUID id,
        String handle,
        String displayName,
        String bio,
        @Nullable String picture,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String weekStart,
        @JsonProperty("public") List<String> publicFields,
        String kind,
        Instant registeredAt,
        @Nullable Instant deletesAt,
        @Nullable SuspensionResponse suspension,
        List<String> roles) {

    static MeResponse of(Account account, @Nullable Suspension suspension, Set<InstanceRole> roles) {
        Profile profile = account.profile();
        return new MeResponse(
                account.id(),
                account.handle().value(),
                account.displayName().value(),
                profile.bio(),
                profile.picture(),
                profile.language(),
                text(profile.timeZone()),
                text(profile.weekStart()),
                profile.publicFields().stream().sorted().map(ProfileField::text).toList(),
                account.kind().word(),
                account.registeredAt(),
                account.deletesAt(),
                suspension == null ? null : SuspensionResponse.of(suspension),
                roles.stream().sorted().map(InstanceRole::code).toList());
    }

    static @Nullable String text(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    static @Nullable String text(@Nullable DayOfWeek day) {
        return day == null ? null : word(day);
    }

    static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
