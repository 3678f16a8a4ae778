package net.openmeet.community.account.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.openmeet.community.account.Profile;
import net.openmeet.community.account.ProfileField;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.vocabulary.template.LanguageTag;
import net.openmeet.vocabulary.time.web.ZoneReader;
import org.jspecify.annotations.Nullable;

/** Reads what a member says of themselves. What can't be read is reported and left out. */
final class ProfileReader {

    private static final PlainText BIO = PlainText.paragraphs(Profile.LONGEST_BIO);

    static final String UNKNOWN_IMAGE = "unknown-image";
    static final String UPLOAD_IT = "Send the hash of an image that you uploaded at /api/images.";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Violations violations;

    ProfileReader(Violations violations) {
        this.violations = violations;
    }

    String bio(String raw) {
        return Objects.requireNonNullElse(BIO.optional(raw, "/bio", violations), "");
    }

    /** Whether it is the member's, only who has the account's lock can say. */
    @Nullable
    String picture(String hash) {
        if (HASH.matcher(hash).matches()) {
            return hash;
        }
        violations.add("/picture", UNKNOWN_IMAGE, UPLOAD_IT);
        return null;
    }

    @Nullable
    String language(String tag) {
        Optional<String> canonical = LanguageTag.canonical(tag);
        if (canonical.isEmpty()) {
            violations.add("/language", "invalid-language", LanguageTag.EXPECTED);
        }
        return canonical.orElse(null);
    }

    @Nullable
    ZoneId timeZone(String name) {
        return new ZoneReader(violations).zone(name);
    }

    @Nullable
    DayOfWeek weekStart(String word) {
        Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                .filter(candidate -> MeResponse.word(candidate).equals(word))
                .findFirst();
        if (day.isEmpty()) {
            String lowerCase = word.strip().toLowerCase(Locale.ROOT);
            violations.add(
                    "/weekStart",
                    "unknown-value",
                    "Send a day of the week, monday to sunday.",
                    Arrays.stream(DayOfWeek.values())
                            .map(MeResponse::word)
                            .filter(lowerCase::equals)
                            .findFirst()
                            .orElse(null));
        }
        return day.orElse(null);
    }

    Set<ProfileField> publicFields(List<@Nullable String> texts) {
        Set<ProfileField> fields = EnumSet.noneOf(ProfileField.class);
        if (texts.size() > ProfileField.values().length) {
            violations.add("/public", "too-many", "Name each field once.");
            return fields;
        }
        int index = 0;
        for (String text : texts) {
            Optional<ProfileField> field = Optional.ofNullable(text).flatMap(ProfileField::find);
            if (field.isEmpty()) {
                violations.add(
                        "/public/" + index,
                        "unknown-value",
                        "Send some of " + String.join(", ", ProfileField.texts()) + ".");
            }
            field.ifPresent(fields::add);
            index++;
        }
        return fields;
    }
}
