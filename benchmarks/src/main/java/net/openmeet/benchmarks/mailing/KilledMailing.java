package net.openmeet.benchmarks.mailing;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.benchmarks.system.Organiser;
import net.openmeet.benchmarks.system.People;
import net.openmeet.benchmarks.system.RunningSystem;
import net.openmeet.benchmarks.system.Table;

/**
 * A date is cancelled, and attendance-service is killed (SIGKILL) again and again while all who follow its series are mailed. In the end the ledger and
 * the mails have to agree: nobody was mailed twice, and who wasn't is among the sends that were under way when it died.
 *
 * <p>Arguments: data directory of the running system, which has a JVM for each service; number of people; number of kills.
 */
public final class KilledMailing {

    private static final String SERVICE = "attendance-service";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long POLL = Duration.ofMillis(100).toNanos();

    private final RunningSystem system;
    private final Ledger ledger;
    private final Mailbox mailbox;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private final Set<String> underWay = new HashSet<>();
    private final List<List<String>> kills = new ArrayList<>();

    private KilledMailing(RunningSystem system) throws IOException {
        this.system = system;
        this.ledger = new Ledger(system);
        this.mailbox = new Mailbox(system);
    }

    public static void main(String[] args) throws Exception {
        RunningSystem system = RunningSystem.on(args[0]);
        int people = Integer.parseInt(args[1]);
        int kills = Integer.parseInt(args[2]);
        Table.printMachine();
        try (var organiser = new Organiser(system, People.of(system).token(0))) {
            String date = organiser.dates(1, 1).getFirst();
            new Followers(system, people).follow(date);
            var mailing = new KilledMailing(system);
            organiser.cancel(date);
            for (int kill = 1; kill <= kills; kill++) {
                mailing.killAfter((int) ((long) people * kill / (kills + 1)));
            }
            mailing.print();
            mailing.comesToItsEnd();
            mailing.check(people);
        }
    }

    private void killAfter(int mails) throws IOException, MessagingException, SQLException {
        while (mailbox.recipients().size() < mails || ledger.underWay().isEmpty()) {
            pause();
        }
        ProcessHandle process = ProcessHandle.of(Long.parseLong(
                        Files.readString(system.data().pidFile(SERVICE)).strip()))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        List<String> dying = ledger.underWay();
        underWay.addAll(dying);
        kills.add(List.of(
                Integer.toString(kills.size() + 1),
                Integer.toString(mailbox.recipients().size()),
                Integer.toString(dying.size())));
    }

    private void comesToItsEnd() throws MessagingException, SQLException {
        while (mailbox.recipients().isEmpty() || !ledger.isSettled()) {
            pause();
        }
    }

    private void pause() {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("Not at its end after " + PATIENCE);
        }
        LockSupport.parkNanos(POLL);
    }

    private void print() {
        Table.print(List.of("kill -9", "mails that had come", "sends under way"), kills);
    }

    private void check(int people) throws MessagingException, SQLException {
        List<String> mails = mailbox.recipients();
        Set<String> mailed = new HashSet<>(mails);
        Set<String> unknown = new HashSet<>(ledger.unknown());
        Set<String> arrived = new HashSet<>(unknown);
        arrived.retainAll(mailed);
        System.out.printf(
                "%,d told in their inboxes, %,d mails handed over, %,d arrived; %d of unknown outcome, of which %d arrived, of %d sends that were under way.%n",
                ledger.inboxes(), ledger.handedOver(), mails.size(), unknown.size(), arrived.size(), underWay.size());
        Set<String> known = new HashSet<>(mailed);
        known.addAll(unknown);
        boolean right = ledger.inboxes() == people
                && ledger.handedOver() == people
                && mailed.size() == mails.size()
                && known.size() == people
                && underWay.containsAll(unknown);
        System.out.println(right ? "The ledger and the mails agree, and nobody was told twice." : "WRONG");
        if (!right) {
            System.exit(1);
        }
    }
}
