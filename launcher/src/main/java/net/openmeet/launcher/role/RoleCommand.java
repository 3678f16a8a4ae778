package net.openmeet.launcher.role;

import picocli.CommandLine.Command;

/** {@code ./openmeet role}: what somebody may do on the whole instance. */
@Command(
        name = "role",
        description = "Says who moderates the instance.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {RoleGrantCommand.class, RoleRevokeCommand.class, RoleListCommand.class})
public final class RoleCommand {}
