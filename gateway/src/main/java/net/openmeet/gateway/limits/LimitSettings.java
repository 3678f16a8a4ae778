package net.openmeet.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.limits}.
 *
 * @param window for how long a quota is, in whole seconds
 * @param member requests of one member in a window
 * @param address anonymous requests of one address in a window
 * @param atOnce requests of one member, or anonymous ones of one address, that one instance works on at the same time
 * @param streams streams of one member, or anonymous ones of one address, that are open at one instance
 */
@ConfigurationProperties("openmeet.limits")
record LimitSettings(
        @DefaultValue("60s") Duration window,
        @DefaultValue("6000") int member,
        @DefaultValue("3000") int address,
        @DefaultValue("100") int atOnce,
        @DefaultValue("12") int streams) {

    LimitSettings {
        if (window.toSeconds() < 1 || member < 1 || address < 1 || atOnce < 1 || streams < 1) {
            throw new IllegalArgumentException("openmeet.limits: window, quotas, at-once and streams are 1 or more");
        }
    }

    int quota(Policy policy) {
        return switch (policy) {
            case MEMBER -> member;
            case ADDRESS -> address;
        };
    }
}
