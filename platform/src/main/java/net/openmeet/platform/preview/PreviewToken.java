package net.openmeet.platform.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.hash.Sha256;

/**
 * Names an edit that was shown and not made, and the version of what it was shown of; in an answer to whoever asked for the preview, and sent
 * back with the edit as {@code Preview-Token: <version>-<edit>}, or {@code <version>-<edit>-<parts>}.
 *
 * @param version of the aggregate that the preview was made of
 * @param edit which edit it was: {@link PreviewedEdit#fingerprint}
 * @param parts which parts of the aggregate it was of that have versions of their own, and which those were; empty for none
 */
public record PreviewToken(long version, String edit, String parts) {

    /** The request header that sends it back. */
    public static final String HEADER = "Preview-Token";

    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,17})-([0-9a-f]{32})(?:-([0-9a-f]{32}))?");
    private static final int BYTES = 16;

    /**
     * The token of an edit of an aggregate in a version.
     *
     * @param parts those of the aggregate that it is of and that have versions of their own, each with its version
     */
    public static PreviewToken of(long version, List<String> parts, PreviewedEdit edit) {
        return new PreviewToken(version, text(edit.fingerprint()), digest(parts));
    }

    /** Reads the header's form; empty when it is none. */
    public static Optional<PreviewToken> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new PreviewToken(
                        Long.parseLong(matcher.group(1)),
                        matcher.group(2),
                        Objects.requireNonNullElse(matcher.group(3), "")))
                : Optional.empty();
    }

    /** Whether this is the token of an edit, in whichever version. */
    boolean isOf(PreviewedEdit other) {
        return edit.equals(text(other.fingerprint()));
    }

    /** Whether this is the token of an edit, whichever that is, of these parts in their versions. */
    boolean isOf(List<String> other) {
        return parts.equals(digest(other));
    }

    @Override
    public String toString() {
        return version + "-" + edit + (parts.isEmpty() ? "" : "-" + parts);
    }

    private static String digest(List<String> parts) {
        return parts.isEmpty() ? "" : text(Sha256.of(String.join("\n", parts).getBytes(UTF_8)));
    }

    private static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
