package net.openmeet.community.account;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member says of themselves besides their names.
 *
 * @param bio CommonMark, at most {@value #LONGEST_BIO} code points; empty when there is none
 * @param picture the hash of an image that they uploaded; null: none
 * @param language canonical BCP 47 tag; null: not said
 * @param timeZone an IANA zone; null: not said
 * @param weekStart the first day of their weeks; null: as is usual where they are
 * @param publicFields what of it everybody may know
 */
public record Profile(
        String bio,
        @Nullable String picture,
        @Nullable String language,
        @Nullable ZoneId timeZone,
        @Nullable DayOfWeek weekStart,
        Set<ProfileField> publicFields) {

    public static final int LONGEST_BIO = 5_000;

    static final Profile EMPTY = new Profile("", null, null, null, null, ProfileField.PUBLIC_AT_FIRST);

    public Profile {
        publicFields = Set.copyOf(publicFields);
        if (bio.codePointCount(0, bio.length()) > LONGEST_BIO) {
            throw new IllegalArgumentException("A bio is too long");
        }
    }

    /** What everybody may know of it: all else looks as if nothing were said. */
    public Profile asEverybodySees() {
        return new Profile(
                isPublic(ProfileField.BIO) ? bio : "",
                isPublic(ProfileField.PICTURE) ? picture : null,
                isPublic(ProfileField.LANGUAGE) ? language : null,
                isPublic(ProfileField.TIME_ZONE) ? timeZone : null,
                isPublic(ProfileField.WEEK_START) ? weekStart : null,
                publicFields);
    }

    private boolean isPublic(ProfileField field) {
        return publicFields.contains(field);
    }
}
