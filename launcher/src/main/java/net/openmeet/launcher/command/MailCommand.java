package net.openmeet.launcher.command;

import picocli.CommandLine.Command;

@Command(
        name = "mail",
        description = "Shows the mails that the system sent, none of which leaves this machine, and keeps the list of"
                + " addresses that get none.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            MailListCommand.class,
            MailShowCommand.class,
            MailSuppressCommand.class,
            MailSuppressedCommand.class
        })
public final class MailCommand {}
