package net.openmeet.community.group;

import java.util.List;
import java.util.Set;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a group says of itself. Texts are counted in code points.
 *
 * @param name one line of 1 to {@value #LONGEST_NAME}
 * @param description CommonMark, at most {@value #LONGEST_TEXT}; empty when there is none
 * @param rules what members agree to, CommonMark, at most {@value #LONGEST_TEXT}; empty when there are none
 * @param location where it is at home
 * @param picture hash of an image; null: none
 * @param tags what it is about, each once, at most {@value #MOST_TAGS}
 * @param websites at most {@value #MOST_WEBSITES}, in the order in which they are shown
 */
public record GroupProfile(
        String name,
        String description,
        String rules,
        @Nullable Location location,
        @Nullable String picture,
        List<String> tags,
        List<Website> websites) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_TAG = 50;
    public static final int MOST_TAGS = 20;
    public static final int MOST_WEBSITES = 20;

    public GroupProfile {
        tags = List.copyOf(tags);
        websites = List.copyOf(websites);
        require(!name.isBlank() && isAtMost(LONGEST_NAME, name), "Not a name of a group");
        require(isAtMost(LONGEST_TEXT, description), "A description is too long");
        require(isAtMost(LONGEST_TEXT, rules), "Rules are too long");
        require(tags.size() <= MOST_TAGS && Set.copyOf(tags).size() == tags.size(), "Tags are few, each once");
        require(websites.size() <= MOST_WEBSITES, "Too many websites");
    }

    private static boolean isAtMost(int codePoints, String text) {
        return text.codePointCount(0, text.length()) <= codePoints;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
