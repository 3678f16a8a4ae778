package net.openmeet.community.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import net.openmeet.platform.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * The name that is shown; not unique.
 *
 * @param value 1 to 64 code points on one line, stripped; in no word do scripts mix that hold each other's look-alikes, and nothing is invisible
 */
public record DisplayName(String value) {

    public static final int LONGEST = 64;

    private static final Pattern STACKED_MARKS = Pattern.compile("\\p{Mn}{4,}");

    public DisplayName {
        if (!isDisplayable(value)) {
            throw new IllegalArgumentException("Not a display name: " + value);
        }
    }

    /** The name that somebody else vouches for, e.g. an issuer; empty if it is none. */
    static Optional<DisplayName> of(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .filter(DisplayName::isDisplayable)
                .map(DisplayName::new);
    }

    /** Whether a name shows something else than it is: invisible characters, heaps of marks, or a word of mixed scripts. */
    public static boolean isDeceptive(String name) {
        return VisibleText.hidesSomething(name) || STACKED_MARKS.matcher(name).find() || MixedScripts.in(name);
    }

    private static boolean isDisplayable(String name) {
        return VisibleText.isVisible(name)
                && name.codePointCount(0, name.length()) <= LONGEST
                && name.codePoints().noneMatch(Character::isISOControl)
                && !isDeceptive(name);
    }

    @Override
    public String toString() {
        return value;
    }
}
