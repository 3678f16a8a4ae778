package net.openmeet.launcher.work;

import picocli.CommandLine.Command;

@Command(
        name = "work",
        description = "Looks at what services still have to do, and lets them try it again.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {WorkListCommand.class, WorkShowCommand.class, WorkRetryCommand.class})
public final class WorkCommand {}
