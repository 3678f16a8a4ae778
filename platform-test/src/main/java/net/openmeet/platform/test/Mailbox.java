package net.openmeet.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import net.openmeet.embedded.MailServer;

/** All mails that services under test send, whoever they are to. Started by the first test that asks. */
public final class Mailbox {

    private final MailServer server;

    private Mailbox(MailServer server) {
        this.server = server;
    }

    private static final class Shared {
        private static final Mailbox INSTANCE = start();
    }

    public static Mailbox shared() {
        return Shared.INSTANCE;
    }

    private static Mailbox start() {
        try {
            return new Mailbox(MailServer.start(Files.createTempDirectory("openmeet-mail-"), TestPorts.free()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where services hand mails over, on 127.0.0.1. */
    public int port() {
        return server.port();
    }

    /** What has come to an address so far, oldest first. */
    public List<ReceivedMail> to(String address) {
        return server.folder().numbers().stream()
                .map(number -> ReceivedMail.of(server.folder().read(number)))
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    /** The {@code count}th mail to an address, as soon as it is there. */
    public ReceivedMail await(String address, int count) {
        return Await.value(
                "mail " + count + " to " + address,
                () -> Optional.of(to(address))
                        .filter(mails -> mails.size() >= count)
                        .map(mails -> mails.get(count - 1)));
    }
}
