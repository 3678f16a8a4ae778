package net.openmeet.launcher.role;

import java.util.UUID;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.launcher.CommandException;
import net.openmeet.platform.security.InstanceRole;
import picocli.CommandLine.Parameters;

/** Which role of which account a command is about. */
final class NamedRole {

    @Parameters(index = "0", paramLabel = "ACCOUNT", description = "Its id or handle.")
    private String account = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "moderator or administrator.")
    private InstanceRole role = InstanceRole.MODERATOR;

    /** The account's id. */
    UUID account(RoleLedger roles) {
        return roles.account(account)
                .orElseThrow(() -> CommandException.failed("No account has the id or handle " + account + "."));
    }

    InstanceRole role() {
        return role;
    }
}
