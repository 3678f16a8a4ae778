package net.openmeet.launcher.role;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.community.moderation.RoleLedger.Granted;
import net.openmeet.launcher.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "Who has which role, and since when.", mixinStandardHelpOptions = true)
final class RoleListCommand implements Callable<Integer> {

    @Mixin
    private final RoleSource source = new RoleSource();

    @Override
    public Integer call() {
        List<Granted> all = source.open().list();
        if (all.isEmpty()) {
            System.out.println("Nobody has a role.");
        }
        for (Granted granted : all) {
            System.out.printf(
                    "%s  %-30s %-14s since %s%n",
                    granted.account(), granted.handle(), granted.role().code(), granted.since());
        }
        return ExitCode.OK;
    }
}
