package net.openmeet.platform.security;

import java.util.UUID;

/** Of a service without a database: it asks others, which know. */
final class NoMergedAccounts implements MergedAccounts {

    @Override
    public UUID survivor(UUID account) {
        return account;
    }

    @Override
    public void merge(UUID absorbed, UUID survivor) {
        throw new UnsupportedOperationException("This service has no database to remember a merge in");
    }
}
