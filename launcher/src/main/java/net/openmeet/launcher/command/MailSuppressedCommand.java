package net.openmeet.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "suppressed",
        description = "Hash, reason and time of the addresses that get no mails, the newest first.",
        mixinStandardHelpOptions = true)
final class MailSuppressedCommand implements Callable<Integer> {

    @Mixin
    private final SuppressionSource source = new SuppressionSource();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    public Integer call() {
        List<SuppressionList.Entry> entries = source.open().list(limit);
        if (entries.isEmpty()) {
            System.out.println("No address is on the list.");
        }
        entries.forEach(entry -> System.out.printf("%s  %-12s  %s%n", entry.hash(), entry.reason(), entry.notedAt()));
        return ExitCode.OK;
    }
}
