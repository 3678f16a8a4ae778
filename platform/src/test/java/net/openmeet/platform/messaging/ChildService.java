package net.openmeet.platform.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;

/** A service in a JVM of its own, which a test can kill as the kernel would. */
public final class ChildService implements AutoCloseable {

    private static final String ONE_BY_ONE = "one by one";

    private final ChildProcess process;

    private ChildService(ChildProcess process) {
        this.process = process;
    }

    /** Starts one that may publish on the topic; returns when it runs. */
    public static ChildService start(String database, Topic topic) {
        return run(database, topic);
    }

    /** Starts one that listens to the topic and applies versions up to this one, in whose handler it stays. */
    public static ChildService listening(String database, Topic topic, long lastVersion) {
        return run(database, topic, Long.toString(lastVersion));
    }

    /** Starts one that does so in a transaction for each message, because all of them can't share one. */
    public static ChildService listeningOneByOne(String database, Topic topic, long lastVersion) {
        return run(database, topic, Long.toString(lastVersion), ONE_BY_ONE);
    }

    private static ChildService run(String database, Topic topic, String... more) {
        MessagingServers servers = MessagingServers.shared();
        Stream<String> arguments = Stream.of(
                database, servers.bootstrapServers(), servers.registry().toString(), topic.name());
        return new ChildService(ChildProcess.start(
                ChildService.class, Stream.concat(arguments, Stream.of(more)).toArray(String[]::new)));
    }

    /** Lets it commit facts of one key; returns when it has. */
    public void publish(UUID key, long firstVersion, int count) {
        process.ask(key + " " + firstVersion + " " + count, "published");
    }

    /** Returns when it is in the handler in which it stays, with its effect written and not committed. */
    public void awaitLastVersion() {
        process.awaitAnswer("in the handler");
    }

    /** Kill -9. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        kill();
    }

    /** The child: answers each line "key version count" when it has committed those facts. */
    public static void main(String[] arguments) throws IOException {
        var topic = new Topic(arguments[3], "series id", 6, "test", List.of(SeriesDeleted.class));
        var applied = new AppliedVersions();
        var refuses = new AtomicBoolean(arguments.length > 5 && arguments[5].equals(ONE_BY_ONE));
        List<Subscription> subscriptions = arguments.length < 5
                ? List.of()
                : List.of(Subscription.to(topic).on(SeriesDeleted.class, message -> {
                    if (refuses.getAndSet(false)) {
                        throw new IllegalStateException("not together");
                    }
                    apply(applied, message, Long.parseLong(arguments[4]));
                }));
        try (MessagingService service =
                MessagingService.start("test", arguments[0], arguments[1], URI.create(arguments[2]), subscriptions)) {
            applied.belongTo(service);
            System.out.println("started");
            var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String[] words = line.split(" ", -1);
                service.publish(topic, UUID.fromString(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2]));
                System.out.println("published");
            }
        }
    }

    private static void apply(AppliedVersions applied, SeriesDeleted message, long lastVersion) {
        applied.apply(message);
        if (message.getVersion() == lastVersion) {
            System.out.println("in the handler");
            while (true) {
                LockSupport.park();
            }
        }
    }
}
