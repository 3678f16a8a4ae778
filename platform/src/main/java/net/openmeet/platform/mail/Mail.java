package net.openmeet.platform.mail;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a program writes to one person.
 *
 * @param language of all texts
 * @param subject one line
 * @param footer why this was sent, to whom
 * @param notAfter when it has become pointless: what couldn't be sent until then isn't
 * @param unsubscribe where a POST by the reader's mail program has no more of the kind sent (RFC 8058); null: it was asked for, or has to be said
 * @param calendar what is to stand in the reader's calendar; null: nothing
 */
public record Mail(
        MailAddress to,
        Locale language,
        String subject,
        List<MailPart> parts,
        String footer,
        Instant notAfter,
        @Nullable URI unsubscribe,
        @Nullable MailCalendar calendar) {

    public Mail {
        parts = List.copyOf(parts);
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }

    /** A mail that nobody unsubscribes from. */
    public Mail(
            MailAddress to, Locale language, String subject, List<MailPart> parts, String footer, Instant notAfter) {
        this(to, language, subject, parts, footer, notAfter, null, null);
    }
}
