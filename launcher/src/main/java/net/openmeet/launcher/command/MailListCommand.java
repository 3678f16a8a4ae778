package net.openmeet.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.embedded.MailFolder;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "list",
        description = "Number, time, address and subject of each mail, the newest last.",
        mixinStandardHelpOptions = true)
final class MailListCommand implements Callable<Integer> {

    @Mixin
    private final MailSource source = new MailSource();

    @Option(names = "--to", paramLabel = "ADDRESS", description = "Only mails to this address.")
    private String recipient = "";

    @Option(names = "--json", description = "A JSON array, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        MailFolder folder = source.folder();
        List<ShownMail> mails = folder.numbers().stream()
                .map(number -> ShownMail.of(number, folder.read(number)))
                .filter(mail -> recipient.isEmpty() || mail.to().equalsIgnoreCase(recipient))
                .toList();
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(mails));
            return ExitCode.OK;
        }
        if (mails.isEmpty()) {
            System.out.println("No mails.");
        }
        mails.forEach(
                mail -> System.out.printf("%6d  %s  %s  %s%n", mail.number(), mail.sent(), mail.to(), mail.subject()));
        return ExitCode.OK;
    }
}
