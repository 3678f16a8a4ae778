package net.openmeet.platform.messaging;

import java.io.IOException;
import java.nio.file.Path;
import net.openmeet.embedded.KafkaBroker;

/** A Kafka broker in a JVM of its own, which a test can kill. */
public final class ChildBroker implements AutoCloseable {

    private final ChildProcess process;
    private final Path directory;
    private final int port;

    private ChildBroker(ChildProcess process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    /** Starts one with a directory of its own. */
    public static ChildBroker start() {
        return start(MessagingServers.directory(), MessagingServers.port());
    }

    private static ChildBroker start(Path directory, int port) {
        return new ChildBroker(
                ChildProcess.start(ChildBroker.class, directory.toString(), Integer.toString(port)), directory, port);
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Kill -9. */
    public void kill() {
        process.kill();
    }

    /** Another broker where this one, killed, has been: with its port and what it had written. */
    public ChildBroker again() {
        return start(directory, port);
    }

    @Override
    public void close() {
        kill();
    }

    /** The child: runs until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (KafkaBroker _ = KafkaBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println("started");
            System.in.transferTo(System.out);
        }
    }
}
