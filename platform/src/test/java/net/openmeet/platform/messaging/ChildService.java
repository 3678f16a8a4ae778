package net.openmeet.platform.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;

/** A service in a JVM of its own, which a test can kill as the kernel would. */
public final class ChildService implements AutoCloseable {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private ChildService(Process process) {
        this.process = process;
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts one that may publish on the topic; returns when it runs. */
    public static ChildService start(String database, Topic topic) {
        MessagingServers servers = MessagingServers.shared();
        try {
            ChildService child = new ChildService(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ChildService.class.getName(),
                            database,
                            servers.bootstrapServers(),
                            servers.registry().toString(),
                            topic.name())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
            child.awaitAnswer("started");
            return child;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets it commit facts of one key; returns when it has. */
    public void publish(UUID key, long firstVersion, int count) {
        try {
            commands.write(key + " " + firstVersion + " " + count + "\n");
            commands.flush();
            awaitAnswer("published");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kill -9. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private void awaitAnswer(String expected) throws IOException {
        for (String line = answers.readLine(); !expected.equals(line); line = answers.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The child has ended; its errors stand above");
            }
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** The child: answers each line "key version count" when it has committed those facts. */
    public static void main(String[] arguments) throws IOException {
        Topic topic = new Topic(arguments[3], "series id", 6, "test", List.of(SeriesDeleted.class));
        try (MessagingService service =
                MessagingService.start("test", arguments[0], arguments[1], URI.create(arguments[2]), List.of())) {
            System.out.println("started");
            BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String[] words = line.split(" ", -1);
                service.publish(topic, UUID.fromString(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2]));
                System.out.println("published");
            }
        }
    }
}
