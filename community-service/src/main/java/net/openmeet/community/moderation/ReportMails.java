package net.openmeet.community.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import net.openmeet.platform.mail.Mail;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.mail.MailPart;
import net.openmeet.platform.text.Texts;
import net.openmeet.platform.text.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people are told by mail who reported something. */
@Component
class ReportMails {

    private static final Duration WORTH_READING = Duration.ofDays(3);

    private final Texts texts = Texts.of("texts/community/moderation");
    private final String site;
    private final Clock clock;

    ReportMails(@Value("${openmeet.public-url}") String publicUrl, Clock clock) {
        this.site = publicUrl;
        this.clock = clock;
    }

    Mail decided(MailAddress to, Report report, Decision decision, String answer) {
        Words words = texts.in(report.language());
        return new Mail(
                to,
                words.language(),
                words.get("decided.mail.subject"),
                Stream.concat(
                                Stream.of(
                                        words.get(
                                                "decided.mail.what",
                                                words.get("kind."
                                                        + report.thing().kind().word()),
                                                report.thing().name()),
                                        words.get("decided.mail." + decision.word())),
                                Stream.of(answer).filter(text -> !text.isEmpty()))
                        .<MailPart>map(MailPart.Paragraph::new)
                        .toList(),
                words.get("mail.footer", site),
                clock.instant().plus(WORTH_READING));
    }
}
