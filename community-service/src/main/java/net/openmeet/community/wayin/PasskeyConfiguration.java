package net.openmeet.community.wayin;

import java.net.URI;
import net.openmeet.community.wayin.passkey.PasskeyVerification;
import net.openmeet.community.wayin.passkey.RelyingParty;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasskeySettings.class)
class PasskeyConfiguration {

    @Bean
    RelyingParty relyingParty(PasskeySettings settings, @Value("${openmeet.public-url}") URI publicUrl) {
        return settings.party(publicUrl);
    }

    @Bean
    PasskeyVerification passkeyVerification(RelyingParty party) {
        return new PasskeyVerification(party);
    }
}
