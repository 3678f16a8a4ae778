package net.openmeet.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import net.openmeet.platform.work.CallNotMadeException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The server that takes our mails, and what its answers mean. */
final class SmtpServer {

    private final JavaMailSenderImpl server;
    private final MailSettings settings;

    SmtpServer(JavaMailSenderImpl server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Hands a mail over.
     *
     * @throws CallNotMadeException if the server certainly didn't take it, and may do so later
     * @throws IOException if nobody knows whether it took it: it had all of the mail, and didn't answer
     */
    Delivery deliver(QueuedMail mail) throws IOException {
        try {
            MimeMessage message = MimeMails.message(mail, settings, server.getSession());
            Transport transport = connect();
            try {
                return deliver(message, transport);
            } finally {
                close(transport);
            }
        } catch (MessagingException e) {
            throw new IOException("The server's answer to the mail was lost", e);
        }
    }

    private Transport connect() throws IOException, MessagingException {
        Transport transport = server.getSession().getTransport("smtp");
        try {
            // A password alone would be taken for that of the machine's user.
            String user = given(server.getUsername());
            transport.connect(server.getHost(), server.getPort(), user, user == null ? null : server.getPassword());
            return transport;
        } catch (MessagingException e) {
            throw new CallNotMadeException("The mail server can't be reached, or doesn't let us in", e);
        }
    }

    private static Delivery deliver(MimeMessage message, Transport transport) throws IOException, MessagingException {
        Address[] recipients = message.getAllRecipients();
        try {
            transport.sendMessage(message, recipients);
            return Delivery.ACCEPTED;
        } catch (SendFailedException e) {
            return SmtpRefusal.of(e).meaning();
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What became of the mail is known by now.
        }
    }

    private static @Nullable String given(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }
}
