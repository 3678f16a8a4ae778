package net.openmeet.gateway.changes;

import net.openmeet.gateway.relay.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangesConfiguration {

    @Bean
    ChangesRelay changesRelay(Relay relay) {
        return new ChangesRelay(relay);
    }
}
