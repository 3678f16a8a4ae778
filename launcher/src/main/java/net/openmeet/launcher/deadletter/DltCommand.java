package net.openmeet.launcher.deadletter;

import picocli.CommandLine.Command;

@Command(
        name = "dlt",
        description = "Looks at messages that a service could not handle, and publishes them again.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {DltListCommand.class, DltShowCommand.class, DltReplayCommand.class})
public final class DltCommand {}
