package net.openmeet.platform.preview;

import java.util.List;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What the caller was shown of an edit before he asks for it, from {@code Preview-Token}; a parameter of handler methods. A malformed header
 * ends the request with 400 {@code invalid-parameter}; without it the caller was shown nothing, and anything will do.
 */
public final class Preview {

    /** Nothing was shown. */
    public static final Preview NONE = new Preview(null, new byte[0]);

    private final @Nullable PreviewToken token;
    private final byte[] body;

    /**
     * Takes what the request says.
     *
     * @param body of the request; empty where it has none
     */
    Preview(@Nullable PreviewToken token, byte[] body) {
        this.token = token;
        this.body = body.clone();
    }

    /** Whether an aggregate in this version is what was shown. */
    public boolean admits(long version) {
        return token == null || token.version() == version;
    }

    /**
     * As {@link #admits(long)}, where parts of the aggregate have versions of their own.
     *
     * @param parts those that the edit is of, each with its version, as {@link PreviewToken#of} takes them
     */
    public boolean admits(long version, List<String> parts) {
        return admits(version) && admitsParts(parts);
    }

    /** As {@link #admits(long, List)}, in whichever version the aggregate is. */
    public boolean admitsParts(List<String> parts) {
        return token == null || token.isOf(parts);
    }

    /**
     * Ends the request if something was shown: of what it asks for there is no preview.
     *
     * @throws ProblemException 409 {@code preview-of-another-edit}
     */
    public void requireNone() {
        if (token != null) {
            throw PreviewScope.outside();
        }
    }

    /**
     * Ends the request unless it asks for the edit that was shown.
     *
     * @param name as of {@link PreviewedEdit}
     * @param of as of {@link PreviewedEdit}
     * @throws ProblemException 409 {@code preview-of-another-edit}
     */
    public void require(String name, List<String> of) {
        if (token != null && !token.isOf(new PreviewedEdit(name, of, body))) {
            throw ProblemException.conflict(
                    "preview-of-another-edit",
                    "This isn't the edit that the preview was made of. Send the same body and parameters, or no Preview-Token.");
        }
    }

    /** 409 {@code preview-outdated}, where {@link #admits} says no. */
    public static ProblemException outdated() {
        return ProblemException.conflict(
                "preview-outdated",
                "It has changed since the preview was made. Ask for a new one, which shows the difference.");
    }
}
