package net.openmeet.platform.security;

import java.util.Optional;
import java.util.UUID;

/** Of a service without a database: it asks others, which know. */
final class NoSuspensions implements Suspensions {

    @Override
    public Optional<Suspension> of(UUID account) {
        return Optional.empty();
    }

    @Override
    public void forget() {}
}
