package net.openmeet.community.provider.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.provider.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where one is signed in.
 *
 * @param browser with which one signed in, such as Firefox; null: unknown
 * @param system on which it runs, such as Linux; null: unknown
 * @param usedAt to some minutes
 * @param current whether this request's token came of it
 */
record SessionResponse(
        UUID id, @Nullable String browser, @Nullable String system, Instant since, Instant usedAt, boolean current) {

    static SessionResponse of(Session session, @Nullable String signIn) {
        return new SessionResponse(
                session.id(),
                session.device().browser(),
                session.device().system(),
                session.since(),
                session.usedAt(),
                session.has(signIn));
    }
}
