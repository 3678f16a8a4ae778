package net.openmeet.gateway.limits;

import net.openmeet.gateway.client.ClientAddress;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is counted for.
 *
 * @param name an account's id, or an address as {@link ClientAddress#site()} gives it
 */
record Subject(Policy policy, String name) {

    static Subject of(@Nullable Caller caller, ClientAddress address) {
        return caller == null
                ? new Subject(Policy.ADDRESS, address.site())
                : new Subject(Policy.MEMBER, caller.accountId().toString());
    }

    /** Unique over all policies. */
    String key() {
        return policy.word() + ":" + name;
    }
}
