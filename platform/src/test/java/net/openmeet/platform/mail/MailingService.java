package net.openmeet.platform.mail;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.openmeet.platform.work.WorkingService;

/** A service that sends mails, and little else. */
final class MailingService implements AutoCloseable {

    private final WorkingService service;

    private MailingService(WorkingService service) {
        this.service = service;
    }

    static MailingService start(String database, int port, String... settings) {
        String[] all = new String[settings.length + 5];
        System.arraycopy(settings, 0, all, 0, settings.length);
        all[settings.length] = "spring.mail.host=127.0.0.1";
        all[settings.length + 1] = "spring.mail.port=" + port;
        all[settings.length + 2] = "openmeet.mail.from=noreply@openmeet.example";
        all[settings.length + 3] = "openmeet.mail.from-name=OpenMeet Zürich";
        all[settings.length + 4] = "openmeet.work.call-margin=100ms";
        return new MailingService(WorkingService.start(database, List.of(), all));
    }

    static Mail mail(Instant notAfter) {
        return new Mail(
                MailAddress.of("bob@bücher.example").orElseThrow(),
                Locale.GERMAN,
                "Für 鈴木: Anmeldung",
                List.of(
                        new MailPart.Paragraph("Grüße <b>& mehr</b>"),
                        new MailPart.Link("Anmelden", URI.create("https://openmeet.example/a?b=c&d=e")),
                        new MailPart.Code("1234 5678")),
                "Von OpenMeet",
                notAfter,
                URI.create("https://openmeet.example/no-more/token"),
                new MailCalendar("REQUEST", "BEGIN:VCALENDAR"));
    }

    void enqueue(Mail mail) {
        service.inTransaction(() -> service.bean(Mails.class).enqueue(mail));
    }

    WorkingService service() {
        return service;
    }

    @Override
    public void close() {
        service.close();
    }
}
