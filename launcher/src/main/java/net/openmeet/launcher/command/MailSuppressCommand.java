package net.openmeet.launcher.command;

import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.platform.mail.MailAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "suppress",
        description =
                "Has no mails go to an address that nobody there asked for; to one that bounces, none at all, codes to"
                        + " sign in neither.",
        mixinStandardHelpOptions = true)
final class MailSuppressCommand implements Callable<Integer> {

    @Mixin
    private final SuppressionSource source = new SuppressionSource();

    @Parameters(paramLabel = "ADDRESS", description = "It is kept as a hash.")
    private String address = "";

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            defaultValue = "unsubscribed",
            description = "bounce, complaint or unsubscribed. Default: ${DEFAULT-VALUE}.")
    private SuppressionList.Reason reason = SuppressionList.Reason.UNSUBSCRIBED;

    @Option(names = "--lift", description = "Takes the address off the list, whatever the reason was.")
    private boolean lift;

    @Override
    public Integer call() {
        MailAddress suppressed =
                MailAddress.of(address).orElseThrow(() -> CommandException.failed("That is no mail address."));
        SuppressionList list = source.open();
        if (lift) {
            System.out.println(list.lift(suppressed) ? "Mails go there again." : "It isn't on the list.");
        } else {
            list.add(suppressed, reason);
            System.out.println("It is on the list.");
        }
        return ExitCode.OK;
    }
}
