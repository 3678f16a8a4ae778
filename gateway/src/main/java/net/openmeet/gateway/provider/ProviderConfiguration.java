package net.openmeet.gateway.provider;

import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {

    @Bean
    ProviderClient providerClient(
            ProviderSettings settings,
            Supplier<ProviderAddresses> providerAddresses,
            @Value("${openmeet.issuer}") String issuer,
            @Value("${openmeet.public-url}") URI publicUrl,
            RestClient.Builder client,
            UpstreamClients services,
            CloseableHttpClient openClient,
            Clock clock) {
        HttpClient connections = isOurs(issuer, publicUrl) ? services.of(Service.COMMUNITY) : openClient;
        return new ProviderClient(client(settings, client, connections), settings, providerAddresses, clock);
    }

    @Bean
    ProviderLinks providerLinks(ProviderSettings settings, Supplier<ProviderAddresses> providerAddresses) {
        return new ProviderLinks(settings, providerAddresses);
    }

    @Bean
    IdTokens idTokens(
            ProviderSettings settings,
            @Value("${openmeet.issuer}") String issuer,
            @Value("${openmeet.jwks-uri}") URI keys) {
        return new IdTokens(issuer, keys, settings.clientId());
    }

    @Bean
    Supplier<ProviderAddresses> providerAddresses(
            ProviderSettings settings,
            @Value("${openmeet.issuer}") String issuer,
            @Value("${openmeet.public-url}") URI publicUrl,
            UpstreamSettings services,
            RestClient.Builder client,
            CloseableHttpClient openClient) {
        if (!isOurs(issuer, publicUrl)) {
            return new Discovery(client(settings, client, openClient), issuer);
        }
        ProviderAddresses own = ProviderAddresses.own(publicUrl, services.base(Service.COMMUNITY));
        return () -> own;
    }

    private static boolean isOurs(String issuer, URI publicUrl) {
        return issuer.equals(publicUrl.toString());
    }

    private static RestClient client(ProviderSettings settings, RestClient.Builder client, HttpClient connections) {
        var requests = new HttpComponentsClientHttpRequestFactory(connections);
        requests.setReadTimeout(settings.timeout());
        return client.requestFactory(requests).build();
    }
}
