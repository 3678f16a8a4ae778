package net.openmeet.platform.mail;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it stands in a row of work, ready to go.
 *
 * @param messageId without angle brackets; the same however often somebody has it sent
 * @param language a BCP 47 tag
 * @param unsubscribe where its reader has no more of the kind sent; null: nowhere, as in rows of before there was such a place
 * @param calendar what comes along for the reader's calendar; null: nothing, as in rows of before there was such a thing
 */
record QueuedMail(
        String messageId,
        String to,
        String language,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        Instant notAfter,
        @Nullable URI unsubscribe,
        @Nullable MailCalendar calendar) {

    /** Without what it says: rows are shown where mails are nobody's business. */
    @Override
    public String toString() {
        return "mail " + messageId;
    }
}
