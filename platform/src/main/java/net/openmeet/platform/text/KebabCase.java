package net.openmeet.platform.text;

import java.util.Locale;

/** How constants are written for programs outside: {@code NOT_WHOLE_DAYS} is {@code not-whole-days}. */
public final class KebabCase {

    private KebabCase() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
