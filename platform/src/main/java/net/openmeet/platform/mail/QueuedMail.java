package net.openmeet.platform.mail;

import java.time.Instant;

/**
 * A mail as it stands in a row of work, ready to go.
 *
 * @param messageId without angle brackets; the same however often somebody has it sent
 * @param language a BCP 47 tag
 */
record QueuedMail(
        String messageId,
        String to,
        String language,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        Instant notAfter) {

    /** Without what it says: rows are shown where mails are nobody's business. */
    @Override
    public String toString() {
        return "mail " + messageId;
    }
}
