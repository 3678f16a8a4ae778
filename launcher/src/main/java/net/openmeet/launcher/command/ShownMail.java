package net.openmeet.launcher.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;
import net.openmeet.embedded.MailFolder;

/**
 * A mail as a terminal shows it: without characters that a terminal would obey.
 *
 * @param sent as its header says
 */
record ShownMail(
        int number,
        String sent,
        String to,
        String subject,
        @JsonIgnore String text,
        @JsonIgnore String html) {

    static ShownMail of(int number, MailFolder folder) {
        return of(number, folder.read(number));
    }

    static ShownMail of(int number, MimeMessage message) {
        try {
            return new ShownMail(
                    number,
                    visible(Objects.toString(message.getHeader("Date", null), "")),
                    visible(Objects.toString(message.getHeader(RecipientType.TO.toString(), null), "")),
                    visible(Objects.toString(message.getSubject(), "")),
                    visible(part(message, "text/plain")),
                    visible(part(message, "text/html")));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Mail " + number + " can't be read", e);
        }
    }

    /** All of it, as text. */
    @JsonIgnore
    String page() {
        return "To: " + to + "\nDate: " + sent + "\nSubject: " + subject + "\n\n" + text.strip();
    }

    private static String part(MimeMessage message, String type) throws MessagingException, IOException {
        if (!(message.getContent() instanceof Multipart parts)) {
            return message.getContent().toString();
        }
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        return "";
    }

    private static String visible(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", "?");
    }
}
