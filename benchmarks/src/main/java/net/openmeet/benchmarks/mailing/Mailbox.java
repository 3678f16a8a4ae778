package net.openmeet.benchmarks.mailing;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.benchmarks.system.RunningSystem;
import net.openmeet.embedded.MailFolder;
import net.openmeet.launcher.graph.SystemGraph;

/** What the system's mail server has taken. It keeps the thousand newest, so this is read while they come, and notices where it missed one. */
final class Mailbox {

    private final MailFolder folder;
    private final List<String> recipients = new ArrayList<>();
    private int last;

    Mailbox(RunningSystem system) throws IOException {
        this.folder = MailFolder.in(system.data().of(SystemGraph.MAIL));
        this.last = folder.numbers().stream().reduce(0, Math::max);
    }

    /** To whom mails have come until now, as often as they have. */
    List<String> recipients() throws MessagingException {
        for (int number : folder.numbers()) {
            if (number > last + 1) {
                throw new IllegalStateException("Mail " + (last + 1) + " was gone before it was read");
            }
            if (number > last) {
                recipients.add(folder.read(number).getHeader("To", null));
                last = number;
            }
        }
        return recipients;
    }
}
