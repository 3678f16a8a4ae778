package net.openmeet.launcher.role;

import java.util.concurrent.Callable;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "revoke", description = "Takes a role away from an account.", mixinStandardHelpOptions = true)
final class RoleRevokeCommand implements Callable<Integer> {

    @Mixin
    private final RoleSource source = new RoleSource();

    @Mixin
    private final NamedRole named = new NamedRole();

    @Override
    public Integer call() {
        RoleLedger roles = source.open();
        System.out.println(
                roles.revoke(named.account(roles), named.role())
                        ? "Revoked; it counts from the next request on."
                        : "It doesn't have that role.");
        return ExitCode.OK;
    }
}
