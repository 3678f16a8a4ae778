package net.openmeet.community.export;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the other services are that know people; {@code openmeet.services.*}. */
@ConfigurationProperties("openmeet.services")
record ServiceAddresses(URI series, URI occurrence, URI attendance) {}
