package net.openmeet.vocabulary.template;

import java.net.URI;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * A picture that stands somewhere else; nothing here ever fetches it.
 *
 * @param uri absolute https URI, as one to take part at has to be
 * @param alternativeText what it shows, for who can't see it, at most {@value #LONGEST_TEXT} code points; null: not said
 */
public record Image(URI uri, @Nullable String alternativeText) {

    public static final int LONGEST_TEXT = 1_000;

    public Image {
        if (!Location.isOnline(uri)) {
            throw new IllegalArgumentException("Not an https URI");
        }
        if (alternativeText != null && alternativeText.codePointCount(0, alternativeText.length()) > LONGEST_TEXT) {
            throw new IllegalArgumentException("An alternative text is too long");
        }
    }
}
