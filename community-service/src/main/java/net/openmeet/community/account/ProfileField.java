package net.openmeet.community.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What members say of themselves and may keep to themselves. Handle and display name are everybody's. */
public enum ProfileField {
    BIO("bio"),
    PICTURE("picture"),
    LANGUAGE("language"),
    TIME_ZONE("timeZone"),
    WEEK_START("weekStart");

    /** What everybody may know of a new account. */
    static final Set<ProfileField> PUBLIC_AT_FIRST = Set.of(BIO, PICTURE);

    private final String text;

    ProfileField(String text) {
        this.text = text;
    }

    /** As the API and the database call it. */
    public String text() {
        return text;
    }

    /** The field of that name; empty if there is none. */
    public static Optional<ProfileField> find(String text) {
        return Arrays.stream(values()).filter(field -> field.text.equals(text)).findFirst();
    }

    /** All names. */
    public static List<String> texts() {
        return Arrays.stream(values()).map(ProfileField::text).toList();
    }
}
