package net.openmeet.platform.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.AtMostOnceCall;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;

/** Sends mails, each at most once: nobody gets the same one twice because a server's answer was lost. */
final class MailDelivery implements AtMostOnceCall<QueuedMail, Delivery> {

    static final WorkKind<QueuedMail> KIND =
            WorkKind.of("mail", QueuedMail.class).atOnce(4).backingOff(Duration.ofSeconds(2), Duration.ofMinutes(15));

    private static final String METER = "openmeet.mail.sent";

    private final SmtpServer server;
    private final Duration timeout;
    private final MeterRegistry registry;
    private final Clock clock;

    MailDelivery(SmtpServer server, Duration timeout, MeterRegistry registry, Clock clock) {
        this.server = server;
        this.timeout = timeout;
        this.registry = registry;
        this.clock = clock;
        for (Delivery delivery : Delivery.values()) {
            registry.counter(METER, "outcome", delivery.word());
        }
        registry.counter(METER, "outcome", "unknown");
    }

    @Override
    public WorkKind<QueuedMail> kind() {
        return KIND;
    }

    @Override
    public Duration timeout() {
        return timeout;
    }

    @Override
    public Delivery call(WorkItem<QueuedMail> item) throws IOException {
        QueuedMail mail = item.payload();
        return clock.instant().isAfter(mail.notAfter()) ? Delivery.EXPIRED : server.deliver(mail);
    }

    @Override
    public void done(WorkItem<QueuedMail> item, Delivery delivery) {
        registry.counter(METER, "outcome", delivery.word()).increment();
    }

    @Override
    public void unknown(WorkItem<QueuedMail> item) {
        registry.counter(METER, "outcome", "unknown").increment();
    }
}
