package net.openmeet.vocabulary.template;

import java.net.URI;
import java.util.regex.Pattern;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * A picture: one that was uploaded here, or one that stands somewhere else, which nothing here ever fetches.
 *
 * @param uri path of an uploaded image, {@code /images/{hash}/{size}}, or absolute https URI, as one to take part at has to be
 * @param alternativeText what it shows, for who can't see it, at most {@value #LONGEST_TEXT} code points; null: not said
 */
public record Image(URI uri, @Nullable String alternativeText) {

    public static final int LONGEST_TEXT = 1_000;

    private static final Pattern UPLOADED = Pattern.compile("/images/[0-9a-f]{64}/(small|medium|large)");

    public Image {
        if (!isPicture(uri)) {
            throw new IllegalArgumentException("Neither an uploaded image nor an https URI");
        }
        if (alternativeText != null && alternativeText.codePointCount(0, alternativeText.length()) > LONGEST_TEXT) {
            throw new IllegalArgumentException("An alternative text is too long");
        }
    }

    /** Whether a picture can be there: the path of an uploaded image, or an absolute https URI. */
    public static boolean isPicture(URI uri) {
        return isUploaded(uri) || Location.isOnline(uri);
    }

    /** Whether it was uploaded here. */
    public boolean isUploaded() {
        return isUploaded(uri);
    }

    /** Where it is for who isn't here: absolute, on a site if it was uploaded there. */
    public URI on(URI site) {
        return site.resolve(uri);
    }

    private static boolean isUploaded(URI uri) {
        return UPLOADED.matcher(uri.toString()).matches();
    }
}
