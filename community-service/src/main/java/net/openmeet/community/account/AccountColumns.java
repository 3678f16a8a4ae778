package net.openmeet.community.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.database.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** An account as its row has it. */
final class AccountColumns {

    private AccountColumns() {}

    static SqlParameterSource of(Account account) {
        Profile profile = account.profile();
        return new MapSqlParameterSource()
                .addValue("id", account.id())
                .addValue("handle", account.handle().value())
                .addValue("displayName", account.displayName().value())
                .addValue("bio", profile.bio())
                .addValue("picture", profile.picture())
                .addValue("language", profile.language())
                .addValue("timeZone", text(profile.timeZone()))
                .addValue("weekStart", profile.weekStart() == null ? null : word(profile.weekStart()))
                .addValue("publicFields", texts(profile.publicFields()))
                .addValue("kind", account.kind().word())
                .addValue("version", account.version())
                .addValue("registeredAt", account.registeredAt().atOffset(ZoneOffset.UTC))
                .addValue(
                        "deletesAt",
                        account.deletesAt() == null ? null : account.deletesAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("updatedAt", account.updatedAt().atOffset(ZoneOffset.UTC));
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                new Handle(row.getString("handle")),
                new DisplayName(row.getString("display_name")),
                profile(row),
                AccountKind.of(row.getString("kind")),
                row.getLong("version"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                StoredTime.orNull(row, "deletes_at"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static Profile profile(ResultSet row) throws SQLException {
        String zone = row.getString("time_zone");
        String day = row.getString("week_start");
        return new Profile(
                row.getString("bio"),
                row.getString("picture"),
                row.getString("language"),
                zone == null ? null : ZoneId.of(zone),
                day == null ? null : DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
                fields((String[]) row.getArray("public_fields").getArray()));
    }

    private static Set<ProfileField> fields(String[] texts) {
        return Arrays.stream(texts)
                .map(ProfileField::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String[] texts(Set<ProfileField> fields) {
        return fields.stream().sorted().map(ProfileField::text).toArray(String[]::new);
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }
}
