package net.openmeet.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerIT {

    @TempDir
    Path directory;

    @Test
    void keepsMailsForEverybodyInTheirOrderAlsoOverARestart() throws MessagingException {
        try (MailServer server = MailServer.start(directory, 0)) {
            send(server, "bob@example.org", "First");
            send(server, "carol@example.org", "Second ✓");
            send(server, "bob@example.org", "Third");

            assertThat(server.folder().numbers()).containsExactly(1, 2, 3);
            assertThat(server.folder().read(2).getSubject()).isEqualTo("Second ✓");
        }
        try (MailServer server = MailServer.start(directory, 0)) {
            send(server, "dan@example.org", "Fourth");

            assertThat(server.folder().numbers()).containsExactly(1, 2, 3, 4);
            assertThat(server.folder().read(4).getRecipients(RecipientType.TO))
                    .containsExactly(new InternetAddress("dan@example.org"));
        }
    }

    private static void send(MailServer server, String to, String subject) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(server.port()));
        settings.setProperty("mail.smtp.localhost", "localhost");
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("noreply@example.org"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText("Hello", "UTF-8");
        Transport.send(message);
    }
}
