package net.openmeet.platform.web;

import java.text.Normalizer;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A rule for text that people typed: which characters, how long. Parsed text is NFC-normalised and stripped.
 *
 * <p>Refused with a violation: control characters (line feeds and tabs are fine in {@link #paragraphs}), bidirectional overrides and
 * isolates, lone surrogates, noncharacters and characters that Unicode has not assigned; text longer than the limit, which counts code points.
 */
public final class PlainText {

    private final int longest;
    private final boolean lines;

    private PlainText(int longest, boolean lines) {
        this.longest = longest;
        this.lines = lines;
    }

    /** One line of at most so many code points. */
    public static PlainText line(int longest) {
        return new PlainText(longest, false);
    }

    /** Several lines, of at most so many code points together; CR LF and CR become LF. */
    public static PlainText paragraphs(int longest) {
        return new PlainText(longest, true);
    }

    /**
     * Text that has to be there and not blank: violations {@code required}, {@code blank}, {@code too-long}, {@code forbidden-character}.
     *
     * @return the text; after a violation an empty one, which {@link Violations#throwIfAny} keeps from being used
     */
    public String required(@Nullable String raw, String pointer, Violations violations) {
        if (raw == null) {
            violations.add(pointer, "required", "This is required.");
            return "";
        }
        String text = checked(raw, pointer, violations);
        if (text != null && text.isEmpty()) {
            violations.add(pointer, "blank", "This may not be blank.");
        }
        return text == null ? "" : text;
    }

    /** Text that may be missing; blank text counts as missing. Null when missing, or after a violation. */
    public @Nullable String optional(@Nullable String raw, String pointer, Violations violations) {
        String text = raw == null ? null : checked(raw, pointer, violations);
        return text == null || text.isEmpty() ? null : text;
    }

    private @Nullable String checked(String raw, String pointer, Violations violations) {
        int forbidden = raw.codePoints().filter(this::isForbidden).findFirst().orElse(-1);
        if (forbidden >= 0) {
            violations.add(
                    pointer, "forbidden-character", "The character U+%04X is not allowed here.".formatted(forbidden));
            return null;
        }
        String text = normalised(raw);
        if (text.codePointCount(0, text.length()) > longest) {
            violations.add(pointer, "too-long", "At most " + longest + " characters are allowed.");
            return null;
        }
        return text;
    }

    /** Empty when nothing in it can be seen. */
    private String normalised(String raw) {
        String unix = lines ? raw.replace("\r\n", "\n").replace('\r', '\n') : raw;
        String text = Normalizer.normalize(unix, Normalizer.Form.NFC);
        return VisibleText.isVisible(text) ? VisibleText.stripped(text) : "";
    }

    private boolean isForbidden(int character) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> !lines;
            default -> VisibleText.isBidirectionalControl(character);
        };
    }
}
