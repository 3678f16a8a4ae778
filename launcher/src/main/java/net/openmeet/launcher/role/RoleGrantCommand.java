package net.openmeet.launcher.role;

import java.util.concurrent.Callable;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "grant", description = "Gives an account a role.", mixinStandardHelpOptions = true)
final class RoleGrantCommand implements Callable<Integer> {

    @Mixin
    private final RoleSource source = new RoleSource();

    @Mixin
    private final NamedRole named = new NamedRole();

    @Override
    public Integer call() {
        RoleLedger roles = source.open();
        System.out.println(
                roles.grant(named.account(roles), named.role())
                        ? "Granted; it counts from the next request on."
                        : "It has that role.");
        return ExitCode.OK;
    }
}
