package net.openmeet.platform.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import net.openmeet.platform.work.Work;
import net.openmeet.platform.work.WorkAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail for every service that has durable work and says where its SMTP server is ({@code spring.mail.host}). */
@AutoConfiguration(
        after = {MailSenderAutoConfiguration.class, WorkAutoConfiguration.class},
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnBean({JavaMailSenderImpl.class, Work.class})
@EnableConfigurationProperties(MailSettings.class)
public final class MailAutoConfiguration {

    @Bean
    Mails mails(Work work, MailSettings settings, Clock clock) {
        return new DurableMails(work, settings, clock);
    }

    @Bean
    MailDelivery mailDelivery(JavaMailSenderImpl server, MailSettings settings, MeterRegistry registry, Clock clock) {
        // By default the machine's name, for which a resolver may take its time.
        server.getJavaMailProperties().putIfAbsent("mail.smtp.localhost", settings.domain());
        return new MailDelivery(new SmtpServer(server, settings), settings.timeout(), registry, clock);
    }
}
