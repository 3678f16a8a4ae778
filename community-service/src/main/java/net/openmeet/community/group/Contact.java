package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has written to those who organise in a group, or a series or an event.
 *
 * @param subject one line of 1 to {@value #LONGEST_SUBJECT} code points
 * @param text plain text of 1 to {@value #LONGEST_TEXT} code points
 * @param showsAddress whether they may answer to the sender's address
 * @param recipients accounts whom it is for; none where nobody is to hear of it
 */
public record Contact(
        UUID id,
        Addressee to,
        UUID sender,
        String subject,
        String text,
        boolean showsAddress,
        List<UUID> recipients,
        Instant sentAt) {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_TEXT = 5_000;

    public Contact {
        recipients = List.copyOf(recipients);
    }
}
