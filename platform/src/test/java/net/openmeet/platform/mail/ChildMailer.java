package net.openmeet.platform.mail;

import java.io.IOException;
import java.time.Instant;
import net.openmeet.platform.messaging.ChildProcess;

/** A service that sends a mail, in a JVM of its own, which a test can kill as the kernel would. */
final class ChildMailer implements AutoCloseable {

    static final String TIMEOUT = "5s";

    private final ChildProcess process;

    private ChildMailer(ChildProcess process) {
        this.process = process;
    }

    static ChildMailer start(String database, int port) {
        return new ChildMailer(ChildProcess.start(ChildMailer.class, database, Integer.toString(port)));
    }

    /** Waits until it has enqueued its mail. */
    void enqueue() {
        process.awaitAnswer("enqueued");
    }

    /** Kill -9. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        kill();
    }

    /** The child: works until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (MailingService service = MailingService.start(
                arguments[0], Integer.parseInt(arguments[1]), "openmeet.mail.timeout=" + TIMEOUT)) {
            System.out.println("started");
            service.enqueue(MailingService.mail(Instant.now().plusSeconds(3_600)));
            System.out.println("enqueued");
            System.in.transferTo(System.out);
        }
    }
}
