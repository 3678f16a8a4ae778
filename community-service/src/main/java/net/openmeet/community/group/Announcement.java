package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has told all who belong to a group.
 *
 * @param version from 1, one more with each change
 * @param title one line of 1 to {@value #LONGEST_TITLE} code points
 * @param text CommonMark of 1 to {@value #LONGEST_TEXT} code points
 */
public record Announcement(
        UUID id,
        UUID groupId,
        UUID author,
        long version,
        String title,
        String text,
        Instant createdAt,
        Instant updatedAt) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 10_000;

    Announcement saying(String newTitle, String newText, Instant now) {
        return new Announcement(id, groupId, author, version + 1, newTitle, newText, createdAt, now);
    }

    boolean says(String otherTitle, String otherText) {
        return title.equals(otherTitle) && text.equals(otherText);
    }
}
