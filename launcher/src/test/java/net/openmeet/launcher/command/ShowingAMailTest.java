package net.openmeet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ShowingAMailTest {

    @Test
    void showsAddressDateSubjectAndText() throws MessagingException {
        ShownMail mail = shown("Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n", "Hello\r\nBob\r\n");

        assertThat(mail.page())
                .isEqualTo("To: bob@example.org\nDate: Fri, 27 Nov 2026 08:00:00 GMT\nSubject: Grüße\n\nHello\nBob");
    }

    @Test
    void showsNothingThatATerminalObeys() throws MessagingException {
        ShownMail mail = shown("Subject: a\u001B[2Jb\r\n", "c\u001B]0;title\u0007d\r\n");

        assertThat(mail.page()).contains("a?[2Jb", "c?]0;title?d").doesNotContain("\u001B", "\u0007");
    }

    private static ShownMail shown(String subject, String text) throws MessagingException {
        String source = "To: bob@example.org\r\nDate: Fri, 27 Nov 2026 08:00:00 GMT\r\n" + subject + "\r\n" + text;
        return ShownMail.of(
                1,
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))));
    }
}
