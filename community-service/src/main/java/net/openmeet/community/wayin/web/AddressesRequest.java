package net.openmeet.community.wayin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a service wants to know where they are reached.
 *
 * @param accounts at most {@value #MOST}
 */
record AddressesRequest(@Nullable List<@Nullable UUID> accounts) {

    static final int MOST = 500;

    /**
     * The accounts.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 if they are missing or too many
     */
    List<UUID> toAccounts() {
        var violations = new Violations();
        List<UUID> read = new ArrayList<>();
        if (accounts == null) {
            violations.add("/accounts", "required", "This is required.");
        } else if (accounts.size() > MOST) {
            violations.add("/accounts", "too-many", "At most " + MOST + " are allowed.");
        } else {
            accounts.stream().filter(Objects::nonNull).forEach(read::add);
        }
        violations.throwIfAny();
        return read;
    }
}
