package net.openmeet.launcher.role;

import java.util.concurrent.Callable;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.platform.security.InstanceRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "grant", description = "Gives an account a role.", mixinStandardHelpOptions = true)
final class RoleGrantCommand implements Callable<Integer> {

    @Mixin
    private final RoleSource source = new RoleSource();

    @Parameters(index = "0", paramLabel = "ACCOUNT", description = "Its id or handle.")
    private String account = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "moderator or administrator.")
    private InstanceRole role = InstanceRole.MODERATOR;

    @Override
    public Integer call() {
        RoleLedger roles = source.open();
        System.out.println(
                roles.grant(RoleSource.account(roles, account), role)
                        ? "Granted; it counts from the next request on."
                        : "It has that role.");
        return ExitCode.OK;
    }
}
