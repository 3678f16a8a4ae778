package net.openmeet.gateway.session;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.sessions}.
 *
 * @param unused after how long a session ends that nobody uses
 * @param longest after how long any ends
 */
@ConfigurationProperties("openmeet.sessions")
public record SessionSettings(
        @DefaultValue("7d") Duration unused,
        @DefaultValue("30d") Duration longest) {

    public SessionSettings {
        if (unused.toMinutes() < 2 || longest.compareTo(unused) < 0) {
            throw new IllegalArgumentException(
                    "openmeet.sessions: unused is 2 minutes or more, longest no shorter than it");
        }
    }

    /** Sessions that were used last before this are over. */
    Instant unusedSince(Instant now) {
        return now.minus(unused);
    }
}
