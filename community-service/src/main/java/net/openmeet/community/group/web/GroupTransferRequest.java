package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** To whom a group is offered, as callers send it. */
record GroupTransferRequest(
        @Schema(
                description = "Account id of somebody who belongs to the group.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        UUID account,

        @Schema(description = "Whether the caller stays an owner; no, unless said otherwise.") @Nullable
        Boolean shares) {

    /**
     * The account.
     *
     * @throws ProblemException 422 if there is none
     */
    UUID toAccount() {
        if (account == null) {
            var violations = new Violations();
            violations.add("/account", "required", "This is required.");
            throw violations.toProblem();
        }
        return account;
    }

    boolean toShares() {
        return Boolean.TRUE.equals(shares);
    }
}
