package net.openmeet.community.group;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.groups.*}.
 *
 * @param deletionDelay how long the deletion of a group can be taken back
 */
@ConfigurationProperties("openmeet.groups")
record GroupSettings(@DefaultValue("7d") Duration deletionDelay) {}
