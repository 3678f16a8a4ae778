package net.openmeet.gateway.client;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.clients}.
 *
 * @param proxies addresses or CIDR blocks of the proxies in front of the gateway: they are believed about whom they forward for. None by
 *     default, then {@code X-Forwarded-For} says nothing
 */
@ConfigurationProperties("openmeet.clients")
record ClientSettings(@DefaultValue List<String> proxies) {}
