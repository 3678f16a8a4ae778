package net.openmeet.platform.test;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it arrived.
 *
 * @param unsubscribe List-Unsubscribe; null: it has none
 */
public record ReceivedMail(
        String to,
        String subject,
        String text,
        String html,
        @Nullable String unsubscribe) {

    static ReceivedMail of(MimeMessage message) {
        try {
            var parts = (Multipart) message.getContent();
            return new ReceivedMail(
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString(),
                    message.getHeader("List-Unsubscribe", null));
        } catch (MessagingException | IOException e) {
            throw new AssertionError("A mail that can't be read", e);
        }
    }
}
