package net.openmeet.platform.test;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A mail as it arrived. */
public record ReceivedMail(String to, String subject, String text, String html) {

    static ReceivedMail of(MimeMessage message) {
        try {
            var parts = (Multipart) message.getContent();
            return new ReceivedMail(
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new AssertionError("A mail that can't be read", e);
        }
    }
}
