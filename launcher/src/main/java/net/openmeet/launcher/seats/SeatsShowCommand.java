package net.openmeet.launcher.seats;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import net.openmeet.attendance.attendance.RsvpStatus;
import net.openmeet.attendance.attendance.SeatChange;
import net.openmeet.attendance.attendance.SeatChanges;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description =
                "What became of an event's seats, the first first: whose, what they were, what they became, by whom.",
        mixinStandardHelpOptions = true)
final class SeatsShowCommand implements Callable<Integer> {

    @Mixin
    private final SeatSource source = new SeatSource();

    @Parameters(paramLabel = "EVENT", description = "Its name in URLs.")
    private String event = "";

    @Option(names = "--after", paramLabel = "N", defaultValue = "0", description = "Only what came after this one.")
    private long after;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    public Integer call() {
        SeatChanges log = source.open();
        UUID occurrence =
                log.occurrence(event).orElseThrow(() -> CommandException.failed("There is no event " + event + "."));
        List<SeatChange> changes = log.read(occurrence, after, limit);
        if (changes.isEmpty()) {
            System.out.println("Nobody has answered.");
        }
        changes.forEach(SeatsShowCommand::print);
        return ExitCode.OK;
    }

    private static void print(SeatChange change) {
        System.out.printf(
                "%6d  %s  %s%s  %s -> %s  %s%n",
                change.version(),
                change.at(),
                change.accountId(),
                change.handle() == null ? "" : " @" + change.handle(),
                stood(change.before(), change.guestsBefore()),
                stood(change.after(), change.guestsAfter()),
                by(change));
    }

    private static String stood(RsvpStatus status, int guests) {
        return guests == 0 ? status.text() : status.text() + " +" + guests;
    }

    private static String by(SeatChange change) {
        if (change.changeId() == null) {
            return "before there was a log";
        }
        return change.by() == null ? "by nobody" : "by " + change.by();
    }
}
