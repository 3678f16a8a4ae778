package net.openmeet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import net.openmeet.platform.work.CallNotMadeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class AnswersOfAMailServerTest {

    @Test
    void takeAMailOfAServiceThatHasNoPassword() throws IOException {
        assertThat(delivered("none", "")).isEqualTo(Delivery.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 421",
        "'', 554",
        "MAIL, 451",
        "MAIL, 550",
        "RCPT, 450",
        "DATA, 451",
        "., 452",
        "'', ",
        "EHLO, ",
        "MAIL, ",
        "RCPT, ",
        "DATA, "
    })
    void sayThatItWasCertainlyNotTakenAndMayBeLater(String command, @Nullable String code) {
        assertThatThrownBy(() -> delivered(command, code)).isInstanceOf(CallNotMadeException.class);
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550", "DATA, 554", "., 554"})
    void sayThatItNeverWillBe(String command, String code) throws IOException {
        assertThat(delivered(command, code)).isEqualTo(Delivery.REFUSED);
    }

    @Test
    void leaveOpenWhetherItWasIfTheLastOneIsLost() {
        assertThatThrownBy(() -> delivered(".", null))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(CallNotMadeException.class);
    }

    @Test
    void areNotMissedOnceItWasTaken() throws IOException {
        assertThat(delivered("QUIT", null)).isEqualTo(Delivery.ACCEPTED);
    }

    /** What becomes of a mail where one command is answered by this code; null: by the end of the connection. */
    private static Delivery delivered(String command, @Nullable String code) throws IOException {
        try (var peer = new ScriptedSmtp(
                said -> said.equals(command) ? code == null ? null : code + " so" : ScriptedSmtp.usual(said))) {
            var sender = new JavaMailSenderImpl();
            // As settings say that there are none.
            sender.setUsername("");
            sender.setPassword("");
            sender.setHost("127.0.0.1");
            sender.setPort(peer.port());
            var server = new SmtpServer(
                    sender, new MailSettings("noreply@openmeet.example", "OpenMeet", Duration.ofSeconds(5)));
            return server.deliver(new QueuedMail(
                    "1@openmeet.example",
                    "bob@example.org",
                    "en",
                    "Hello",
                    "text",
                    "<p>html</p>",
                    Instant.EPOCH,
                    Instant.MAX,
                    null,
                    null));
        }
    }
}
