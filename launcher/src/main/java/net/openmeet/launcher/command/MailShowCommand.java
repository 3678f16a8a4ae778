package net.openmeet.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.embedded.MailFolder;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Prints a mail as text.", mixinStandardHelpOptions = true)
final class MailShowCommand implements Callable<Integer> {

    @Mixin
    private final MailSource source = new MailSource();

    @Parameters(
            arity = "0..1",
            paramLabel = "NUMBER",
            description = "As ./openmeet mail list says it; default: the newest.")
    private @Nullable Integer number;

    @Option(names = "--html", description = "The HTML instead.")
    private boolean html;

    @Override
    public Integer call() {
        MailFolder folder = source.folder();
        ShownMail mail = ShownMail.of(chosen(folder.numbers()), folder);
        System.out.println(html ? mail.html() : mail.page());
        return ExitCode.OK;
    }

    private int chosen(List<Integer> numbers) {
        if (number == null && numbers.isEmpty()) {
            throw CommandException.failed("There are no mails yet.");
        }
        int wanted = number == null ? numbers.getLast() : number;
        if (!numbers.contains(wanted)) {
            throw CommandException.failed("There is no mail " + wanted + ".");
        }
        return wanted;
    }
}
