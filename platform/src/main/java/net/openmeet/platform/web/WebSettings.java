package net.openmeet.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code openmeet.web}.
 *
 * @param maxBodySize the largest body that is read; larger ones are 413
 */
@ConfigurationProperties("openmeet.web")
record WebSettings(@DefaultValue("1MB") DataSize maxBodySize) {}
