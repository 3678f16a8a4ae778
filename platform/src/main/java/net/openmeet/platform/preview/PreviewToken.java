package net.openmeet.platform.preview;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names an edit that was shown and not made, and the version of what it was shown of; in an answer to whoever asked for the preview, and sent
 * back with the edit as {@code Preview-Token: <version>-<edit>}.
 *
 * @param version of the aggregate that the preview was made of
 * @param edit which edit it was: {@link PreviewedEdit#fingerprint}
 */
public record PreviewToken(long version, String edit) {

    /** The request header that sends it back. */
    public static final String HEADER = "Preview-Token";

    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,17})-([0-9a-f]{32})");
    private static final int BYTES = 16;

    /** The token of an edit of an aggregate in a version. */
    public static PreviewToken of(long version, PreviewedEdit edit) {
        return new PreviewToken(version, HexFormat.of().formatHex(edit.fingerprint(), 0, BYTES));
    }

    /** Reads the header's form; empty when it is none. */
    public static Optional<PreviewToken> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new PreviewToken(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** Whether this is the token of an edit, in whichever version. */
    boolean isOf(PreviewedEdit other) {
        return of(version, other).equals(this);
    }

    @Override
    public String toString() {
        return version + "-" + edit;
    }
}
