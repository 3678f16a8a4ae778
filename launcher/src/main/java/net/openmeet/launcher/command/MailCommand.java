package net.openmeet.launcher.command;

import picocli.CommandLine.Command;

@Command(
        name = "mail",
        description = "Shows the mails that the system sent. None of them leaves this machine.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {MailListCommand.class, MailShowCommand.class})
public final class MailCommand {}
