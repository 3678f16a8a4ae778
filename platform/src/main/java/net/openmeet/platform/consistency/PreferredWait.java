package net.openmeet.platform.consistency;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code Prefer: wait=} (RFC 7240) says. */
public final class PreferredWait {

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?([0-9]{1,4})");

    private PreferredWait() {}

    /** How many seconds the caller is ready to wait; empty where it doesn't say. */
    public static OptionalInt seconds(Collection<String> prefer) {
        return prefer.stream()
                .map(value -> WAIT.matcher(value.toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst();
    }
}
