package net.openmeet.community.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which people mention an account. ASCII on purpose: no letter has a twin in another script, and no invisible character fits.
 *
 * @param value 3 to 30 of {@code a-z 0-9 -}, beginning with a letter, no hyphen at the end or beside another
 */
public record Handle(String value) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Handle {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a handle: " + value);
        }
    }

    /** A handle that somebody wishes for, in any case of letters. */
    public static Handle of(String wish) {
        return new Handle(wish.toLowerCase(Locale.ROOT));
    }

    /** Why people may not have this handle; empty if they may, provided that it is free. */
    public static Optional<HandleRefusal> refusalOf(String wish) {
        if (wish.length() < SHORTEST) {
            return Optional.of(HandleRefusal.TOO_SHORT);
        }
        if (wish.length() > LONGEST) {
            return Optional.of(HandleRefusal.TOO_LONG);
        }
        // Before lower-casing: the Kelvin sign becomes an ordinary k.
        if (!wish.matches("[A-Za-z0-9-]+")) {
            return Optional.of(HandleRefusal.FORBIDDEN_CHARACTER);
        }
        String lowerCase = wish.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(lowerCase).matches()) {
            return Optional.of(HandleRefusal.MALFORMED);
        }
        return ReservedHandles.contain(lowerCase) ? Optional.of(HandleRefusal.RESERVED) : Optional.empty();
    }

    /** Whether this is a handle, be it one that people may choose or a reserved one. */
    static boolean isWellFormed(String value) {
        return value.length() >= SHORTEST
                && value.length() <= LONGEST
                && FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
