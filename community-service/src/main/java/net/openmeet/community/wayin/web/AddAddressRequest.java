package net.openmeet.community.wayin.web;

import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** An address to sign in by. */
record AddAddressRequest(@Nullable String address) {

    MailAddress valid() {
        var violations = new Violations();
        MailAddress parsed = address == null ? null : MailAddress.of(address).orElse(null);
        if (parsed == null) {
            violations.add(
                    "/address",
                    address == null ? "required" : "invalid-address",
                    "A mail address, such as alice@example.org: ASCII before the @, a domain behind it.");
            throw violations.toProblem();
        }
        return parsed;
    }
}
