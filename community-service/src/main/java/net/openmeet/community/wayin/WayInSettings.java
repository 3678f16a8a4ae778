package net.openmeet.community.wayin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.ways-in.*}.
 *
 * @param codeLifetime how long a code in a mail is good
 * @param attempts how often a wrong code may be tried, until another mail is needed
 * @param mailsToAddress codes that go to one address in an hour
 * @param mailsFromClient codes that one network may ask for in an hour
 */
@ConfigurationProperties("openmeet.ways-in")
record WayInSettings(
        @DefaultValue("15m") Duration codeLifetime,
        @DefaultValue("5") int attempts,
        @DefaultValue("6") int mailsToAddress,
        @DefaultValue("60") int mailsFromClient) {}
