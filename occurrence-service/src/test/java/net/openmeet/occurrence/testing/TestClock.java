package net.openmeet.occurrence.testing;

import java.time.Instant;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.SettableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that stands still until a test sets it. */
public final class TestClock extends SettableClock {

    /** Before the DST change in Berlin, on the 29th. */
    public static final Instant FIRST_OF_MARCH = Instant.parse("2026-03-01T12:00:00Z");

    private TestClock() {
        super(FIRST_OF_MARCH);
    }

    /** Puts the clock into the service, and the topics beside it. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        @ConditionalOnMissingBean
        Messages messages() {
            return Servers.shared().messages();
        }
    }
}
