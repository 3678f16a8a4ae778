package net.openmeet.embedded;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;

/** An SMTP server in this JVM, on 127.0.0.1, that takes mail for everybody, delivers none and keeps it in a {@link MailFolder}. */
public final class MailServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final GreenMail server;
    private final MailFolder folder;
    private final int port;

    private MailServer(GreenMail server, MailFolder folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts, keeping mails in {@code directory}, which is created where needed.
     *
     * @param port 0 for any free one
     */
    public static MailServer start(Path directory, int port) {
        int actual = Ports.orFree(port);
        var server = new GreenMail(new ServerSetup(actual, HOST, ServerSetup.PROTOCOL_SMTP));
        try {
            var started = new MailServer(server, MailFolder.in(directory), actual);
            server.getUserManager().setMessageDeliveryHandler(started::deliver);
            server.start();
            return started;
        } catch (IOException | RuntimeException e) {
            throw new ServerStartException("The mail server did not start on port " + actual + ": " + e, e);
        }
    }

    /** Keeps a mail as a file; of what GreenMail keeps besides, in memory, nothing but the last one is left. */
    private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        try {
            folder.add(message.getMessage());
            server.purgeEmailFromAllMailboxes();
        } catch (IOException | FolderException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
        UserManager users = server.getUserManager();
        GreenMailUser known = users.getUserByEmail(recipient.getEmail());
        return known != null
                ? known
                : users.createUser(recipient.getEmail(), recipient.getEmail(), recipient.getEmail());
    }

    public int port() {
        return port;
    }

    /** What has come. */
    public MailFolder folder() {
        return folder;
    }

    /** Stops the server; the mails are kept. Idempotent. */
    @Override
    public void close() {
        server.stop();
    }
}
