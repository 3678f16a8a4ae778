package net.openmeet.launcher.role;

import java.util.concurrent.Callable;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.platform.security.InstanceRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "revoke", description = "Takes a role away from an account.", mixinStandardHelpOptions = true)
final class RoleRevokeCommand implements Callable<Integer> {

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
                roles.revoke(RoleSource.account(roles, account), role)
                        ? "Revoked; it counts from the next request on."
                        : "It doesn't have that role.");
        return ExitCode.OK;
    }
}
