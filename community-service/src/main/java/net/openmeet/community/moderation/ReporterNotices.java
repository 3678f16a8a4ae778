package net.openmeet.community.moderation;

import net.openmeet.community.wayin.WayInManagement;
import net.openmeet.platform.mail.Mails;
import org.springframework.stereotype.Component;

/** Answers whoever reported something, at the first of their addresses. Part of its caller's transaction. */
@Component
class ReporterNotices {

    private final WayInManagement waysIn;
    private final ReportMails texts;
    private final Mails mails;

    ReporterNotices(WayInManagement waysIn, ReportMails texts, Mails mails) {
        this.waysIn = waysIn;
        this.texts = texts;
        this.mails = mails;
    }

    void decided(Report report, Decision decision, String answer) {
        waysIn.firstAddress(report.reporter())
                .ifPresent(address -> mails.enqueue(texts.decided(address, report, decision, answer)));
    }
}
