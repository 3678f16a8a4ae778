package net.openmeet.platform.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.mail.*}; the server itself is {@code spring.mail.*}, which {@code openmeet-platform.yml} fills from here, too.
 *
 * @param from whom mails come from; its domain greets the server, and is that of Message-IDs
 * @param fromName what is shown beside it
 * @param timeout for handing one over; longer than the server's own limits (spring.mail.properties) together, so that these say in which
 *     step it was silent
 */
@ConfigurationProperties("openmeet.mail")
record MailSettings(
        String from,
        @DefaultValue("OpenMeet") String fromName,
        @DefaultValue("2m") Duration timeout) {

    MailAddress sender() {
        return MailAddress.of(from)
                .orElseThrow(() -> new IllegalStateException("openmeet.mail.from is no mail address"));
    }

    String domain() {
        String value = sender().value();
        return value.substring(value.lastIndexOf('@') + 1);
    }
}
