package net.openmeet.platform.security;

import java.util.Optional;
import java.util.UUID;

/** Which accounts moderators suspended. Asked before whatever changes something. */
public interface Suspensions {

    Optional<Suspension> of(UUID account);

    /** Forgets what is remembered: something else holds from now on. */
    void forget();
}
