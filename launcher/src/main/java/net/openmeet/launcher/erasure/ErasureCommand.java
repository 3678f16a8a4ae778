package net.openmeet.launcher.erasure;

import picocli.CommandLine.Command;

@Command(
        name = "erasure",
        description = "Which accounts were erased, and what is left of them anywhere.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {ErasureListCommand.class, ErasureShowCommand.class, ErasureTopicsCommand.class})
public final class ErasureCommand {}
