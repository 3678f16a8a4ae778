package net.openmeet.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Makes a MIME message of a mail: the same text as plain text and as HTML, and the headers of what a program sends. */
final class MimeMails {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeMails() {}

    static MimeMessage message(QueuedMail mail, MailSettings settings, Session session) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(sender(settings));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.writtenAt().atOffset(ZoneOffset.UTC)));
        // RFC 3834: holiday notices and other programs don't answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        URI unsubscribe = mail.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(mail.text(), "plain"));
        alternatives.addBodyPart(part(mail.html(), "html"));
        MailCalendar calendar = mail.calendar();
        if (calendar != null) {
            alternatives.addBodyPart(part(calendar));
        }
        message.setContent(alternatives);
        message.saveChanges();
        // After saveChanges, which makes one of its own each time.
        message.setHeader("Message-ID", "<" + mail.messageId() + ">");
        return message;
    }

    private static InternetAddress sender(MailSettings settings) throws MessagingException {
        try {
            return new InternetAddress(settings.sender().value(), settings.fromName(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("No UTF-8", e);
        }
    }

    private static MimeBodyPart part(MailCalendar calendar) throws MessagingException {
        MimeBodyPart part = part(calendar.text(), "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method());
        return part;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
