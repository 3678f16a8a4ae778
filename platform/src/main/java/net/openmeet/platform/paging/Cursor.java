package net.openmeet.platform.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: the sort key of the last item that was sent. Opaque to callers, who get its {@link #encoded} form and send it
 * back as {@code ?cursor=}.
 *
 * @param parts the sort key's parts, none with a line feed
 */
public record Cursor(List<String> parts) {

    private static final int LONGEST = 1_000;

    public Cursor {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("A cursor has parts, and none has a line feed");
        }
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /**
     * Reads a cursor of that many parts.
     *
     * @return null for no cursor: the first page
     * @throws ProblemException 400 {@code invalid-parameter} for what this class never encoded
     */
    public static @Nullable Cursor parse(@Nullable String text, int parts) {
        if (text == null) {
            return null;
        }
        List<String> decoded = decode(text);
        if (decoded.size() != parts) {
            throw invalid();
        }
        return new Cursor(decoded);
    }

    /** The problem of a cursor whose parts are not what the list expects, for callers of {@link #part}. */
    public static ProblemException invalid() {
        return ProblemException.invalidParameter("cursor", "Send the cursor as it was given in \"next\".");
    }

    public String part(int index) {
        return parts.get(index);
    }

    /** URL-safe text. */
    public String encoded() {
        byte[] bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static List<String> decode(String text) {
        if (text.length() > LONGEST) {
            throw invalid();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (decoded.indexOf('\0') >= 0) {
                // PostgreSQL keeps none, so no sort key has one.
                throw invalid();
            }
            return List.of(decoded.split("\n", -1));
        } catch (CharacterCodingException e) {
            throw invalid();
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }
}
