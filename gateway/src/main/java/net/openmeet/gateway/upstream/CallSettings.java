package net.openmeet.gateway.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.gateway.calls}: how much one service may have to do, and when it isn't asked any more.
 *
 * @param atOnce calls of one service under way at the same time, each with a connection
 * @param streams streams of one service open at the same time, each with a connection
 * @param patience how long a call waits for another one to end when there are as many; long enough for bursts
 * @param remembered for how long a call says whether its service answers; whole seconds
 * @param enough how many calls in that time it takes to say so
 * @param failing how many of a hundred of these have to stay without an answer
 * @param pause how long it isn't asked then
 * @param trials how many calls find out after that
 */
@ConfigurationProperties("openmeet.gateway.calls")
record CallSettings(
        @DefaultValue("200") int atOnce,
        @DefaultValue("2000") int streams,
        @DefaultValue("250ms") Duration patience,
        @DefaultValue("10s") Duration remembered,
        @DefaultValue("10") int enough,
        @DefaultValue("50") int failing,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("3") int trials) {

    CallSettings {
        if (atOnce < 1
                || streams < 1
                || remembered.toSeconds() < 1
                || enough < 1
                || failing < 1
                || failing > 100
                || pause.toMillis() < 1
                || trials < 1) {
            throw new IllegalArgumentException(
                    "openmeet.gateway.calls: all are 1 or more, remembered is a second or more, failing 100 or less");
        }
    }
}
