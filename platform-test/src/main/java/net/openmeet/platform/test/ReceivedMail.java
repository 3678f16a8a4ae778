package net.openmeet.platform.test;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it arrived.
 *
 * @param unsubscribe List-Unsubscribe; null: it has none
 * @param calendar what comes along for the reader's calendar; null: nothing
 */
public record ReceivedMail(
        String to,
        String subject,
        String text,
        String html,
        @Nullable String unsubscribe,
        @Nullable String calendar) {

    static ReceivedMail of(MimeMessage message) {
        try {
            var parts = (Multipart) message.getContent();
            return new ReceivedMail(
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString(),
                    message.getHeader("List-Unsubscribe", null),
                    calendar(parts));
        } catch (MessagingException | IOException e) {
            throw new AssertionError("A mail that can't be read", e);
        }
    }

    private static @Nullable String calendar(Multipart parts) throws MessagingException, IOException {
        return parts.getCount() < 3
                ? null
                : new String(parts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
