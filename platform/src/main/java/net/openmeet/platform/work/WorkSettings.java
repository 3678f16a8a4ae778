package net.openmeet.platform.work;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How durable work is done; every setting has a default that suits production.
 *
 * @param pollInterval how long work waits at most that nobody in this process announced: of other instances, and what comes due
 * @param shutdownTimeout how long stopping waits for what is being done
 * @param callMargin how long a call's outcome may take to be committed after the call's own time is up; then the process that made it
 *     counts as dead
 * @param unknownRetention how long calls of unknown outcome are kept for people to look at
 */
@ConfigurationProperties("openmeet.work")
record WorkSettings(
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("5s") Duration shutdownTimeout,
        @DefaultValue("30s") Duration callMargin,
        @DefaultValue("30d") Duration unknownRetention) {}
