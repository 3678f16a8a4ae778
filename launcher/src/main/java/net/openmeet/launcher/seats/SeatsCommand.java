package net.openmeet.launcher.seats;

import picocli.CommandLine.Command;

/** {@code ./openmeet seats}. */
@Command(
        name = "seats",
        description = "Why each seat is whose it is, and whether all of them follow from the log.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {SeatsShowCommand.class, SeatsCheckCommand.class})
public final class SeatsCommand {}
