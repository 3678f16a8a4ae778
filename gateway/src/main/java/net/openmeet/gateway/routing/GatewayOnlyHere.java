package net.openmeet.gateway.routing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Keeps Spring Cloud out of the services that share a JVM, and so a class path, with the gateway: parts of Spring Cloud Gateway configure
 * themselves wherever they are found, also where {@code spring.cloud.gateway.server.webmvc.enabled} is false. Of Spring Cloud the gateway
 * itself uses nothing else.
 */
final class GatewayOnlyHere implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String CLOUD = "org.springframework.cloud.";
    private static final String GATEWAY = CLOUD + "gateway.";

    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean isGateway = environment.getProperty("spring.cloud.gateway.server.webmvc.enabled", Boolean.class, false);
        boolean[] matches = new boolean[autoConfigurations.length];
        for (int index = 0; index < matches.length; index++) {
            String name = autoConfigurations[index];
            matches[index] = name == null || !name.startsWith(CLOUD) || (isGateway && name.startsWith(GATEWAY));
        }
        return matches;
    }
}
