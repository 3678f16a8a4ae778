package net.openmeet.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A mail that a program writes to one person.
 *
 * @param language of all texts
 * @param subject one line
 * @param footer why this was sent, to whom
 * @param notAfter when it has become pointless: what couldn't be sent until then isn't
 */
public record Mail(
        MailAddress to, Locale language, String subject, List<MailPart> parts, String footer, Instant notAfter) {

    public Mail {
        parts = List.copyOf(parts);
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }
}
