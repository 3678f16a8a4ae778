package net.openmeet.community.account;

import java.util.Locale;

/** Member, or shadow: seen on AT Protocol, never signed in. */
public enum AccountKind {
    MEMBER,
    SHADOW;

    /** The word in JSON and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AccountKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
