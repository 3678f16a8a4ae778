package net.openmeet.gateway.preview;

import net.openmeet.gateway.relay.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

    @Bean
    PreviewRelay previewRelay(Relay relay) {
        return new PreviewRelay(relay);
    }
}
