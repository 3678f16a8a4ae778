package net.openmeet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.embedded.MailServer;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingMailsIT {

    private final Instant later = Instant.now().plus(Duration.ofHours(1));

    private final String database = MessagingServers.shared().database();

    @Test
    void arrivesAsTextAndHtmlOnceItsTransactionCommits(@TempDir Path directory) throws Exception {
        try (MailServer server = MailServer.start(directory, 0);
                MailingService service = MailingService.start(database, server.port())) {
            assertThatThrownBy(() -> service.service().inTransaction(() -> {
                        service.service().bean(Mails.class).enqueue(MailingService.mail(later));
                        throw new IllegalStateException("rolled back");
                    }))
                    .hasMessage("rolled back");
            service.enqueue(MailingService.mail(later));
            Eventually.until("it has gone", () -> service.service().left() == 0);

            assertThat(server.folder().numbers()).containsExactly(1);
            MimeMessage mail = server.folder().read(1);
            assertThat(mail.getSubject()).isEqualTo("Für 鈴木: Anmeldung");
            assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("bob@xn--bcher-kva.example"));
            assertThat(mail.getFrom())
                    .containsExactly(new InternetAddress("noreply@openmeet.example", "OpenMeet Zürich", "UTF-8"));
            assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@openmeet\\.example>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://openmeet.example/no-more/token>");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(mail.getHeader("Content-Language")).containsExactly("de");
            assertThat(mail.getSentDate().toInstant()).isBetween(later.minusSeconds(3_700), later);
            var parts = (Multipart) mail.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat((String) parts.getBodyPart(0).getContent())
                    .contains(
                            "Grüße <b>& mehr</b>", "Anmelden:\r\nhttps://openmeet.example/a?b=c&d=e", "    1234 5678");
            assertThat((String) parts.getBodyPart(1).getContent())
                    .contains(
                            "<html lang=\"de\">",
                            "<p>Grüße &lt;b&gt;&amp; mehr&lt;/b&gt;</p>",
                            "<a href=\"https://openmeet.example/a?b=c&amp;d=e\"",
                            ">1234 5678</p>");
            assertThat(parts.getBodyPart(2).getContentType())
                    .startsWith("text/calendar")
                    .contains("method=REQUEST");
            assertThat(parts.getBodyPart(2).getInputStream()).hasContent("BEGIN:VCALENDAR");
        }
    }

    @Test
    void goesOutWhenAServerThatWasAwayIsBack(@TempDir Path directory) throws IOException {
        int port = freePort();
        try (MailingService service = MailingService.start(database, port)) {
            service.enqueue(MailingService.mail(later));
            Eventually.until(
                    "it failed",
                    () -> service.service().ledger().list(10).stream().anyMatch(entry -> entry.attempts() > 0));
            try (MailServer server = MailServer.start(directory, port)) {
                Eventually.until("it has gone", () -> service.service().left() == 0);
                assertThat(server.folder().numbers()).hasSize(1);
            }
        }
    }

    @Test
    void isLetGoWhereTheServerWillNeverTakeIt() throws IOException {
        try (var server = new ScriptedSmtp(said -> said.equals("RCPT") ? "550 no" : ScriptedSmtp.usual(said));
                MailingService service = MailingService.start(database, server.port())) {
            service.enqueue(MailingService.mail(later));

            Eventually.until("it was refused", () -> outcome(service, "refused") == 1);

            assertThat(service.service().left()).isZero();
        }
    }

    @Test
    void isMarkedAndNotSentAgainWhereTheAnswerWasLost() throws IOException {
        try (var server = new ScriptedSmtp(said -> said.equals(".") ? null : ScriptedSmtp.usual(said));
                MailingService service = MailingService.start(database, server.port())) {
            service.enqueue(MailingService.mail(later));

            Eventually.until("it is marked", () -> outcome(service, "unknown") == 1);

            assertThat(states(service)).containsExactly("unknown");
            assertThat(server.mails()).isEqualTo(1);
        }
    }

    @Test
    void isNotSentWhenItHasBecomePointless(@TempDir Path directory) {
        try (MailServer server = MailServer.start(directory, 0);
                MailingService service = MailingService.start(database, server.port())) {
            service.enqueue(MailingService.mail(later.minus(Duration.ofHours(2))));

            Eventually.until("it was let go", () -> outcome(service, "expired") == 1);

            assertThat(server.folder().numbers()).isEmpty();
        }
    }

    @Test
    void waitsWhileCallsOutwardAreOff(@TempDir Path directory) {
        try (MailServer server = MailServer.start(directory, 0)) {
            try (MailingService service = MailingService.start(database, server.port(), "openmeet.outward=off")) {
                service.enqueue(MailingService.mail(later));
                assertThat(service.service().left()).isEqualTo(1);
            }
            assertThat(server.folder().numbers()).isEmpty();
            try (MailingService service = MailingService.start(database, server.port())) {
                Eventually.until("it has gone", () -> service.service().left() == 0);
                assertThat(server.folder().numbers()).hasSize(1);
            }
        }
    }

    @Test
    void isMarkedAndNotSentAgainWhenTheServiceIsKilledInBetween() throws IOException {
        try (var server = new ScriptedSmtp(said -> said.equals(".") ? silence() : ScriptedSmtp.usual(said))) {
            try (ChildMailer child = ChildMailer.start(database, server.port())) {
                child.enqueue();
                Eventually.until("all of it has come", () -> server.mails() == 1);
                child.kill();
            }
            try (MailingService service =
                    MailingService.start(database, server.port(), "openmeet.mail.timeout=" + ChildMailer.TIMEOUT)) {
                Eventually.until("it is marked", () -> outcome(service, "unknown") == 1);
                assertThat(states(service)).containsExactly("unknown");
                assertThat(server.mails()).isEqualTo(1);
            }
        }
    }

    /** Of a server that thinks for longer than the test takes. */
    private static String silence() {
        LockSupport.parkNanos(Duration.ofMinutes(5).toNanos());
        return "250 ok";
    }

    private static double outcome(MailingService service, String outcome) {
        return service.service()
                .bean(MeterRegistry.class)
                .get("openmeet.mail.sent")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static Set<String> states(MailingService service) {
        return Set.copyOf(service.service().ledger().list(10).stream()
                .filter(entry -> !entry.recurring())
                .map(entry -> entry.state())
                .toList());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
