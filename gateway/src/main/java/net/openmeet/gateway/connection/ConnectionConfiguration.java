package net.openmeet.gateway.connection;

import net.openmeet.gateway.client.ClientAddresses;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> fairConnections(ClientAddresses clients) {
        return server -> {
            if (server instanceof TomcatWebServerFactory tomcat) {
                tomcat.setProtocol(FairProtocol.class.getName());
            }
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof FairProtocol protocol) {
                    protocol.exempt(clients::isProxy);
                }
            });
        };
    }
}
