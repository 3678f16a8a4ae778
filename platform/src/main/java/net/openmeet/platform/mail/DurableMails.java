package net.openmeet.platform.mail;

import java.time.Clock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.Work;

/** Mails as work: laid out when they are written down, so that whoever has one sent again sends the same. */
final class DurableMails implements Mails {

    private final Work work;
    private final MailSettings settings;
    private final Clock clock;

    DurableMails(Work work, MailSettings settings, Clock clock) {
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void enqueue(Mail mail) {
        String id = Uuids.next().toString();
        var queued = new QueuedMail(
                id + "@" + settings.domain(),
                mail.to().value(),
                mail.language().toLanguageTag(),
                mail.subject(),
                MailLayout.text(mail),
                MailLayout.html(mail),
                clock.instant(),
                mail.notAfter(),
                mail.unsubscribe(),
                mail.calendar());
        // A key of its own: no mail waits for another, and nobody's address is in what is logged of it.
        work.enqueue(MailDelivery.KIND, id, queued);
    }
}
