package net.openmeet.attendance.account;

import java.util.OptionalLong;
import java.util.UUID;
import net.openmeet.platform.consistency.KnownVersion;
import org.springframework.stereotype.Component;

/** Lets a request wait until this service knows a version of an account. */
@Component
class AccountVersions implements KnownVersion {

    private final KnownAccounts accounts;

    AccountVersions(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public OptionalLong of(UUID id) {
        return accounts.version(id);
    }
}
