package net.openmeet.platform.work;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.platform.messaging.ChildProcess;

/** A service with work to do, in a JVM of its own, which a test can kill as the kernel would. */
final class ChildWorker implements AutoCloseable {

    static final WorkKind<Integer> COUNTING = WorkKind.of("counting", Integer.class);

    static final int LAST = 400;

    private final ChildProcess process;

    private ChildWorker(ChildProcess process) {
        this.process = process;
    }

    /** Starts one that counts, and stays in this step; 0: in none. */
    static ChildWorker counting(String database, int stays) {
        return new ChildWorker(ChildProcess.start(ChildWorker.class, database, "counting", Integer.toString(stays)));
    }

    /** Starts one that calls the peer, and stays where it records the answer. */
    static ChildWorker calling(String database, URI peer) {
        return new ChildWorker(ChildProcess.start(ChildWorker.class, database, "calling", peer.toString()));
    }

    void awaitItStays() {
        process.awaitAnswer("here");
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
        var jdbc = new Later();
        List<?> beans = arguments[1].equals("counting")
                ? List.of(new Steps(COUNTING, LAST, jdbc, item -> stayIn(item, Integer.parseInt(arguments[2]))))
                : calls(URI.create(arguments[2]), jdbc);
        try (WorkingService service = WorkingService.start(arguments[0], beans, "openmeet.work.call-margin=100ms")) {
            jdbc.is(service);
            System.out.println("started");
            System.in.transferTo(System.out);
        }
    }

    private static List<?> calls(URI peer, Later jdbc) {
        return List.of(
                new Pushing(peer, Duration.ofSeconds(5), jdbc, ChildWorker::stay),
                new Mailing(peer, Duration.ofSeconds(5), jdbc, ChildWorker::stay));
    }

    private static void stayIn(WorkItem<Integer> item, int step) {
        if (item.payload() == step) {
            stay();
        }
    }

    private static void stay() {
        System.out.println("here");
        while (true) {
            LockSupport.park();
        }
    }
}
