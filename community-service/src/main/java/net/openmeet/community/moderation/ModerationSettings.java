package net.openmeet.community.moderation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.moderation.*}.
 *
 * @param reportsPerDay how many an account makes within 24 hours
 */
@ConfigurationProperties("openmeet.moderation")
record ModerationSettings(@DefaultValue("20") int reportsPerDay) {}
