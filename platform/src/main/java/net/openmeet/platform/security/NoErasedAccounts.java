package net.openmeet.platform.security;

import java.util.UUID;

/** Of a service without a database: it asks others, which know. */
final class NoErasedAccounts implements ErasedAccounts {

    @Override
    public boolean isErased(UUID account) {
        return false;
    }

    @Override
    public void remember(UUID account) {
        throw new UnsupportedOperationException("This service has no database to remember an erasure in");
    }
}
